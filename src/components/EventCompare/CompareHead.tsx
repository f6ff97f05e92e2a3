'use client';
import type { ReactElement } from 'react';
import type { CrashEvent, EventSummary } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { ELEMENT, Filled } from '../internal/base/Filled.js';
import { Hint } from '../internal/overlays/Hint.js';
import { Select } from '../internal/pickers/Select.js';
import { RelativeTime } from '../internal/time/RelativeTime.js';
import { type CompareContextValue, letterOf, type SideName } from './compareContext.js';
import type { EventCompareViewProps } from './EventCompare.types.js';

type Named = Pick<CrashEvent, 'id'> & Partial<Pick<CrashEvent, 'occurredAt' | 'receivedAt' | 'release'>>;

interface CompareHeadProps
  extends Pick<
    EventCompareViewProps,
    'compareWith' | 'onCompareWithChange' | 'eventSelector' | 'onEventSelectorChange' | 'choices'
  > {
  readonly left: Named | undefined;
  readonly right: Named | undefined;
  readonly t: CompareContextValue['t'];
}

/** Which two events, and the choice of others. */
export function CompareHead(props: CompareHeadProps): ReactElement {
  const { left, right, t, choices = [] } = props;
  const { compareWith, onCompareWithChange, eventSelector, onEventSelectorChange } = props;
  return (
    <div className="cb-compare-head">
      <EventName side="left" event={left} t={t}>
        {onEventSelectorChange ? (
          <Choice
            label={t('chooseA')}
            words={['latest', 'recommended', 'oldest']}
            value={eventSelector}
            shown={left}
            onChange={onEventSelectorChange}
            choices={choices}
            t={t}
          />
        ) : null}
      </EventName>
      <EventName side="right" event={right} t={t}>
        {onCompareWithChange ? (
          <Choice
            label={t('chooseB')}
            words={['previous', 'next', 'recommended', 'latest', 'oldest']}
            value={compareWith}
            shown={right}
            onChange={onCompareWithChange}
            choices={choices.filter(({ id }) => id !== left?.id)}
            t={t}
          />
        ) : null}
      </EventName>
    </div>
  );
}

interface EventNameProps {
  readonly side: SideName;
  readonly event: Named | undefined;
  readonly t: CompareContextValue['t'];
  readonly children: ReactElement | null;
}

function EventName({ side, event, t, children }: EventNameProps): ReactElement {
  return (
    <div className="cb-compare-event" data-side={side}>
      <span className="cb-compare-letter" data-side={side}>
        {letterOf(t, side)}
      </span>
      <div className="cb-compare-event-text">
        {event ? (
          <div className="cb-line">
            <span className="cb-strong">
              <Hint hint={event.id}>{t('eventId', { id: event.id.slice(0, 8) })}</Hint>
            </span>
            <span className="cb-note">
              <RelativeTime at={event.occurredAt ?? event.receivedAt} mode="both" />
            </span>
            {event.release === undefined ? null : (
              <span className="cb-note cb-compare-release">
                <Filled
                  text={t('inRelease', { release: ELEMENT })}
                  element={<bdi className="cb-path">{event.release.slice(0, 200)}</bdi>}
                />
              </span>
            )}
          </div>
        ) : null}
        {children}
      </div>
    </div>
  );
}

type Word = 'previous' | 'next' | 'recommended' | 'latest' | 'oldest';

interface ChoiceProps {
  readonly label: string;
  readonly words: readonly Word[];
  readonly value: string | undefined;
  readonly shown: Named | undefined;
  onChange(which: string): void;
  readonly choices: readonly EventSummary[];
  readonly t: CompareContextValue['t'];
}

/** Words and known events; the chosen one is among them, wherever it came from. */
function Choice({ label, words, value, shown, onChange, choices, t }: ChoiceProps): ReactElement {
  const format = useFormat();
  const timed = (id: string, at: string | undefined): string =>
    t('choice', { when: at === undefined ? t('timeUnknown') : format.date(at, 'full'), id: id.slice(0, 8) });
  const options: { value: string; label: string; disabled?: boolean }[] = [
    ...words.map((word) => ({ value: word, label: t(word) })),
    ...choices.map(({ id, occurredAt }) => ({ value: id, label: timed(id, occurredAt) })),
  ];
  const chosen = value ?? shown?.id ?? '';
  if (!options.some((option) => option.value === chosen))
    options.unshift(
      chosen === ''
        ? { value: '', label: t('chooseB'), disabled: true }
        : {
            value: chosen,
            label:
              shown?.id === chosen
                ? timed(chosen, shown.occurredAt)
                : t('eventId', { id: chosen.slice(0, 8) }),
          },
    );
  return <Select label={label} showLabel value={chosen} onChange={onChange} options={options} />;
}
