'use client';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useMemo,
  useRef,
  useState,
} from 'react';
import { compareEvents } from '../../insights/compare/compareEvents.js';
import { summarizeComparison } from '../../insights/compare/summarizeComparison.js';
import type { CrashEvent, Resource } from '../../model/index.js';
import { useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { useMergedRefs } from '../internal/react/useMergedRefs.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { CompareHead } from './CompareHead.js';
import { CompareSummary } from './CompareSummary.js';
import { CompareTools } from './CompareTools.js';
import { CompareContext, type CompareContextValue } from './compareContext.js';
import { eventCompareMessages } from './EventCompare.messages.js';
import type { EventCompareViewProps } from './EventCompare.types.js';
import { NoEvent } from './NoEvent.js';
import { SideState } from './SideState.js';
import { Comparison } from './sections/Comparison.js';

/** Two events beside each other: what is only here, only there and different, from plain data and callbacks. */
export const EventCompareView: ForwardRefExoticComponent<EventCompareViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventCompareView(props: EventCompareViewProps, ref) {
    const {
      left,
      right,
      compareWith,
      onCompareWithChange,
      eventSelector,
      onEventSelectorChange,
      choices,
      onRetryLeft,
      onRetryRight,
      headingLevel = 3,
      messages,
      components,
      ...dom
    } = props;
    const t = useMessages('EventCompare', eventCompareMessages, messages);
    const root = useRef<HTMLElement>(null);
    const [a, withheldA] = useRedactedEvent(dataOf(left), 'EventCompare');
    // One that cannot be shown leaves nothing to compare, and is told once.
    const [b, withheldB] = useRedactedEvent(withheldA ? undefined : dataOf(right), 'EventCompare');
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        part="event-compare"
        components={components}
        ref={useMergedRefs(root, ref)}
      >
        <div className="cb-compare">
          <CompareHead
            {...{ t, compareWith, onCompareWithChange, eventSelector, onEventSelectorChange, choices }}
            left={a ?? namesOf(left)}
            right={b ?? namesOf(right)}
          />
          <SideState side="left" resource={left} onRetry={onRetryLeft} t={t} />
          {/* What B is to be may hang on A: without A there is nothing to wait for. */}
          {left.status === 'error' ? null : right ? (
            <SideState side="right" resource={right} onRetry={onRetryRight} t={t} />
          ) : (
            <NoEvent title={t('noOtherTitle')} text={t('noOtherText')} />
          )}
          {withheldA}
          {withheldB}
          {a && b ? (
            <SectionBoundary component="EventCompare" resetKey={`${a.id} ${b.id}`}>
              <Compared left={a} right={b} root={root} t={t} headingLevel={headingLevel} />
            </SectionBoundary>
          ) : null}
        </div>
      </Root>
    );
  });

function dataOf(resource: Resource<CrashEvent> | undefined): CrashEvent | undefined {
  return resource?.status === 'success' ? resource.data : undefined;
}

/** What an event that may not be shown is called. */
function namesOf(resource: Resource<CrashEvent> | undefined): Pick<CrashEvent, 'id'> | undefined {
  const event = dataOf(resource);
  return event && { id: event.id };
}

interface ComparedProps extends Pick<CompareContextValue, 'left' | 'right' | 't' | 'headingLevel'> {
  readonly root: React.RefObject<HTMLElement | null>;
}

/** A component of its own, so that what a comparison throws is thrown inside of its boundary. */
function Compared({ left, right, root, t, headingLevel }: ComparedProps): ReactElement {
  const comparison = useMemo(() => compareEvents(left, right), [left, right]);
  const summary = useMemo(() => summarizeComparison(comparison), [comparison]);
  const [showsSame, setShowsSame] = useState(false);
  const context = useMemo(
    () => ({ t, left, right, showsSame, headingLevel }),
    [t, left, right, showsSame, headingLevel],
  );
  return (
    <CompareContext.Provider value={context}>
      <CompareSummary comparison={comparison} summary={summary} />
      <CompareTools
        root={root}
        summary={summary}
        showsSame={showsSame}
        onToggleSame={() => setShowsSame(!showsSame)}
      />
      <Comparison comparison={comparison} />
    </CompareContext.Provider>
  );
}
