'use client';
import type { ReactElement } from 'react';
import type { Thread } from '../../model/index.js';
import { Select } from '../internal/Select.js';
import { type Trace, useTrace } from './traceContext.js';

/** A payload may carry thousands of threads; a list of options must stay usable. */
const MAX_THREADS = 500;

/** The place of a thread by id, else by name. */
export function findThread(threads: readonly Thread[], wanted: string | undefined): number | undefined {
  if (wanted === undefined) return undefined;
  const byId = threads.findIndex(({ id }) => id === wanted);
  const found = byId >= 0 ? byId : threads.findIndex(({ name }) => name === wanted);
  return found >= 0 ? found : undefined;
}

interface ThreadPickerProps {
  index: number | undefined;
  /** `name` is the thread's id, else its name, else its place. */
  onIndexChange: (index: number, name: string) => void;
}

/** Nothing to pick from means nothing to draw. */
export function ThreadPicker({ index, onIndexChange }: ThreadPickerProps): ReactElement | null {
  const { event, t } = useTrace();
  const { threads } = event;
  const current = index === undefined ? undefined : threads[index];
  if (current === undefined || index === undefined) return null;
  return (
    <div className="cb-toolbar">
      <Select
        label={t('thread')}
        value={String(index)}
        onChange={(value) => {
          const next = Number(value);
          onIndexChange(next, threads[next]?.id ?? threads[next]?.name ?? value);
        }}
        options={threads
          .slice(0, MAX_THREADS)
          .map((thread, place) => ({ value: String(place), label: threadLabel(thread, place, t) }))}
      />
      {current.state !== undefined && (
        <span className="cb-note">{t('threadState', { state: current.state })}</span>
      )}
    </div>
  );
}

function threadLabel(thread: Thread, place: number, t: Trace['t']): string {
  const id = thread.id ?? String(place);
  const name = thread.name ?? t('threadUnnamed', { id });
  if (thread.crashed === true) return t('threadCrashed', { name });
  return thread.current === true ? t('threadCurrent', { name }) : name;
}
