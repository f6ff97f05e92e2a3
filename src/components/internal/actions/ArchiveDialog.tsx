'use client';
import { type ReactElement, useState } from 'react';
import type { ArchiveUntil } from '../../../model/index.js';
import { Select } from '../pickers/Select.js';
import type { DialogProps } from './dialogProps.js';
import { FormDialog } from './FormDialog.js';
import { TextField } from './TextField.js';

const HOUR = 60;
const DAY = 24 * HOUR;
const TIMES: readonly number[] = [30, 2 * HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY];
const WINDOWS: readonly number[] = [HOUR, DAY, 7 * DAY];

export interface ArchiveDialogProps extends DialogProps {
  readonly until: 'time' | 'events' | 'users';
}

/** How long, or until how much more, issues are archived. */
export function ArchiveDialog({ acting, issues, onAnswer, until }: ArchiveDialogProps): ReactElement {
  const { t, what, duration } = acting.words;
  const [time, setTime] = useState(String(DAY));
  const [count, setCount] = useState(until === 'users' ? '10' : '100');
  const { needsArchiveWindow = false } = acting.feed;
  const [window, setWindow] = useState(needsArchiveWindow ? String(DAY) : '');
  const answer = answerOf(until, Number(time), Number(count), window === '' ? undefined : Number(window));
  const title = { time: 'timeTitle', events: 'eventsTitle', users: 'usersTitle' } as const;
  return (
    <FormDialog
      acting={acting}
      title={t(title[until])}
      description={what(issues)}
      submit={t('archive')}
      isComplete={answer !== undefined}
      onSubmit={() => answer && onAnswer({ status: 'archived', until: answer })}
    >
      {until === 'time' ? (
        <Select
          showLabel
          label={t('timeLabel')}
          value={time}
          onChange={setTime}
          options={TIMES.map((minutes) => ({ value: String(minutes), label: duration(minutes) }))}
        />
      ) : (
        <>
          <TextField
            type="number"
            label={t(until === 'events' ? 'eventsLabel' : 'usersLabel')}
            value={count}
            onChange={setCount}
          />
          <Select
            showLabel
            label={t('windowLabel')}
            value={window}
            onChange={setWindow}
            options={[
              ...(needsArchiveWindow ? [] : [{ value: '', label: t('windowAny') }]),
              ...WINDOWS.map((minutes) => ({ value: String(minutes), label: duration(minutes) })),
            ]}
          />
        </>
      )}
    </FormDialog>
  );
}

function answerOf(
  until: ArchiveDialogProps['until'],
  minutes: number,
  count: number,
  windowMinutes: number | undefined,
): ArchiveUntil | undefined {
  if (until === 'time') return { minutes };
  if (!Number.isSafeInteger(count) || count < 1) return undefined;
  const window = windowMinutes === undefined ? {} : { windowMinutes };
  return until === 'events' ? { events: count, ...window } : { users: count, ...window };
}
