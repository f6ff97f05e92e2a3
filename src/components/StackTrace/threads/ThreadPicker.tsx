'use client';
import { type ReactElement, useMemo, useState } from 'react';
import { frameName } from '../../../insights/index.js';
import type { Thread } from '../../../model/index.js';
import { Marks } from '../../internal/data/Marks.js';
import { SearchField } from '../../internal/pickers/SearchField.js';
import { Select } from '../../internal/pickers/Select.js';
import { type Trace, useTrace } from '../traceContext.js';

/** A payload may carry thousands of threads; a list of options must stay usable. What it leaves out is said. */
const MOST_OPTIONS = 500;
/** With more than this a filter is worth its room. */
const FEW = 8;
const LONGEST = 60;

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
  const [filter, setFilter] = useState('');
  const { threads } = event;
  const all = useMemo(
    () => threads.map((thread, place) => ({ value: String(place), label: threadLabel(thread, place, t) })),
    [threads, t],
  );
  const current = index === undefined ? undefined : threads[index];
  if (current === undefined || index === undefined) return null;
  const wanted = filter.trim().toLowerCase();
  const matching = all.filter(({ label }) => label.toLowerCase().includes(wanted));
  const first = matching.slice(0, MOST_OPTIONS);
  // The shown thread stays an option, so that the picker never names another.
  const isListed = first.some(({ value }) => value === String(index));
  const options = isListed ? first : [...first, ...all.slice(index, index + 1)];
  const isPart = wanted !== '' || options.length < all.length;
  return (
    <div className="cb-toolbar">
      <Select
        label={t('thread')}
        value={String(index)}
        onChange={(value) => {
          const next = Number(value);
          onIndexChange(next, threads[next]?.id ?? threads[next]?.name ?? value);
        }}
        options={options}
      />
      {threads.length > FEW && (
        <SearchField
          className="cb-thread-filter"
          label={t('threadFilter')}
          text={filter}
          onTextChange={setFilter}
        />
      )}
      {isPart && (
        <span className="cb-note" role="status">
          {t('threadsShown', { shown: first.length, total: threads.length })}
        </span>
      )}
      <Marks annotations={event.annotations} paths={[`/threads/${index}/name`, `/threads/${index}/state`]} />
      {current.state !== undefined && (
        <span className="cb-note">{t('threadState', { state: current.state })}</span>
      )}
      {lockOf(current, t) !== undefined && <span className="cb-note">{lockOf(current, t)}</span>}
    </div>
  );
}

/** Name, state, lock and where it stands, so that the list alone tells threads apart. */
function threadLabel(thread: Thread, place: number, t: Trace['t']): string {
  const id = thread.id ?? String(place);
  const name = thread.name ?? t('threadUnnamed', { id });
  const title =
    thread.crashed === true
      ? t('threadCrashed', { name })
      : thread.current === true
        ? t('threadCurrent', { name })
        : name;
  return [title, thread.state, lockOf(thread, t), topFrame(thread)]
    .filter((text) => text !== undefined && text !== '')
    .join(' · ');
}

function topFrame({ stacktrace }: Thread): string | undefined {
  const frames = stacktrace?.frames ?? [];
  const frame = frames.findLast(({ inApp }) => inApp === true) ?? frames.at(-1);
  return frame && frameName(frame)?.slice(0, LONGEST);
}

function lockOf({ heldLocks }: Thread, t: Trace['t']): string | undefined {
  const count = heldLocks === undefined ? 0 : Object.keys(heldLocks).length;
  return count === 0 ? undefined : t('threadLocks', { count });
}
