'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useRef,
} from 'react';
import type { Translate } from '../../i18n/index.js';
import { DEFAULT_SPRINT_DAYS, type IssueQueueName } from '../../insights/issues/queues.js';
import { type Slots, useFormat, useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { useIsNarrow } from '../internal/base/useIsNarrow.js';
import { Count } from '../internal/data/Count.js';
import { Tooltip } from '../internal/overlays/Tooltip.js';
import { Select } from '../internal/pickers/Select.js';
import { useMergedRefs } from '../internal/react/useMergedRefs.js';
import { type IssueQueuesMessages, issueQueuesMessages } from './IssueQueues.messages.js';

/** A queue to show, and how many issues are in it. */
export interface ShownQueue {
  /** Which queue. */
  readonly name: IssueQueueName;
  /** Absent when the server does not say: then no number is shown. */
  readonly count?: number | undefined;
  /** The server stopped counting at `count`. */
  readonly isCapped?: boolean | undefined;
}

/** Queues in hand. Unknown DOM props go to the root. */
export interface IssueQueuesViewProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'onChange' | 'children'> {
  /** In the order they are drawn. One that the server cannot search for does not belong here. */
  queues: readonly ShownQueue[];
  /** The chosen queue. Omit while the reader looks at something else. */
  value?: IssueQueueName | undefined;
  /** The reader chose a queue. */
  onValueChange: (queue: IssueQueueName) => void;
  /** `auto`: a rail from 10 em of its own width on, else a select. @default 'auto' */
  variant?: 'auto' | 'rail' | 'select' | undefined;
  /** How many days "new this sprint" goes back. @default 7 */
  sprintDays?: number | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<IssueQueuesMessages> | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** Ready selections of issues with their counts, as a rail or a select. */
export const IssueQueuesView: ForwardRefExoticComponent<IssueQueuesViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueQueuesView(props: IssueQueuesViewProps, ref) {
    const {
      queues,
      value,
      onValueChange,
      variant = 'auto',
      sprintDays = DEFAULT_SPRINT_DAYS,
      messages,
      components,
      ...dom
    } = props;
    const t = useMessages('IssueQueues', issueQueuesMessages, messages);
    const root = useRef<HTMLElement>(null);
    const isNarrow = useIsNarrow(root, 10);
    const isSelect = variant === 'select' || (variant === 'auto' && isNarrow);
    const shared = { queues, value, onValueChange, t, sprintDays };
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        part="issue-queues"
        components={components}
        ref={useMergedRefs(root, ref)}
      >
        {isSelect ? <QueueSelect {...shared} /> : <QueueRail {...shared} />}
      </Root>
    );
  });

interface QueuesProps extends Pick<IssueQueuesViewProps, 'queues' | 'value' | 'onValueChange'> {
  readonly t: Translate<typeof issueQueuesMessages>;
  readonly sprintDays: number;
}

function QueueRail({ queues, value, onValueChange, t, sprintDays }: QueuesProps): ReactElement {
  return (
    <ul className="cb-issue-queues-list">
      {queues.map(({ name, count, isCapped }) => (
        <li className="cb-plain" key={name}>
          <Tooltip text={t(`${name}Hint`, { days: sprintDays })}>
            <button
              type="button"
              className="cb-press cb-issue-queues-item"
              aria-current={name === value ? 'true' : undefined}
              onClick={() => onValueChange(name)}
            >
              <span className="cb-issue-queues-name">{t(name)}</span>{' '}
              {count === undefined ? null : (
                <span className="cb-issue-queues-count">
                  <Count value={count} atLeast={isCapped} unit={(number) => t('count', { count: number })} />
                </span>
              )}
            </button>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}

function QueueSelect({ queues, value, onValueChange, t }: QueuesProps): ReactElement {
  const format = useFormat();
  const options = queues.map(({ name, count, isCapped }) => ({
    value: name,
    label:
      count === undefined
        ? t(name)
        : t('option', { name: t(name), count: isCapped ? `${format.number(count)}+` : format.number(count) }),
  }));
  return (
    <Select<IssueQueueName | ''>
      label={t('label')}
      showLabel
      value={value ?? ''}
      onChange={(name) => name !== '' && onValueChange(name)}
      options={
        value === undefined ? [{ value: '', label: t('custom'), disabled: true }, ...options] : options
      }
    />
  );
}
