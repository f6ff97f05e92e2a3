import type { ServerPage, Wire } from './api.js';

/** Where the list of one project goes on: behind row `after` (whose sort key was `key`) of the page at `cursor`. */
export interface Place {
  readonly project: string;
  readonly cursor?: string | undefined;
  readonly after?: string | undefined;
  readonly key?: number | undefined;
}

export interface MergeOptions {
  readonly size: number;
  read(place: Place): Promise<ServerPage>;
  /** What rows are sorted by, greatest first. */
  keyOf(row: Wire): number;
  /** `end`: neither this row nor any behind it. */
  test(row: Wire): 'take' | 'leave' | 'end';
}

export interface Merged {
  readonly rows: readonly Wire[];
  /** Empty at the end. */
  readonly places: readonly Place[];
  /** A list ended because its server sent it back to where it had been. */
  readonly ended?: 'loop' | undefined;
  readonly skipped: number;
}

/** Server pages that one call may read beyond the first of each project, in search of rows that pass the test. */
const MAX_MORE = 5;

interface Stream {
  place: Place;
  rows: readonly Wire[];
  next: string | undefined;
  ended: 'loop' | undefined;
}

/** One sorted page of several sorted lists. Without memory: where each list goes on is in `places`. */
export async function mergePage(places: readonly Place[], options: MergeOptions): Promise<Merged> {
  let skipped = 0;
  let more = 0;
  let ended: 'loop' | undefined;

  const load = async (place: Place): Promise<Stream> => {
    const page = await options.read(place);
    if (place.after === undefined) skipped += page.skipped;
    return { place, rows: rowsBehind(place, page.rows, options.keyOf), next: page.next, ended: page.ended };
  };

  const isLeft = (stream: Stream): boolean => {
    if (stream.rows.length > 0 || stream.next !== undefined) return true;
    ended ??= stream.ended;
    return false;
  };

  let open = await Promise.all(places.map(load));
  const taken: Wire[] = [];
  while (taken.length < options.size) {
    const isDry = ({ rows, next }: Stream): boolean => rows.length === 0 && next !== undefined;
    const dry = open.filter(isDry);
    if (dry.length > 0) {
      // Which row comes next cannot be told before every list shows one.
      if (more >= MAX_MORE) break;
      more += 1;
      open = await Promise.all(
        open.map((stream) =>
          isDry(stream) ? load({ project: stream.place.project, cursor: stream.next }) : stream,
        ),
      );
    }
    open = open.filter(isLeft);
    if (open.some(isDry)) continue;
    const best = greatest(open, options.keyOf);
    const row = best?.rows[0];
    if (!best || !row) break;
    const verdict = options.test(row);
    if (verdict === 'end') {
      open = open.filter((stream) => stream !== best);
      continue;
    }
    if (verdict === 'take') taken.push(row);
    best.rows = best.rows.slice(1);
    best.place = { ...best.place, after: String(row.id), key: options.keyOf(row) };
  }
  const left = open
    .filter(isLeft)
    .map(
      ({ place, rows, next }): Place => (rows.length > 0 ? place : { project: place.project, cursor: next }),
    );
  return { rows: taken, places: left, ended, skipped };
}

function greatest(streams: readonly Stream[], keyOf: (row: Wire) => number): Stream | undefined {
  let best: Stream | undefined;
  let bestKey = Number.NEGATIVE_INFINITY;
  for (const stream of streams) {
    const [row] = stream.rows;
    const key = row ? keyOf(row) : undefined;
    if (key !== undefined && (!best || key > bestKey)) [best, bestKey] = [stream, key];
  }
  return best;
}

/** The row may have moved since; then those that sorted behind it go on. One shown twice is better than one lost. */
function rowsBehind(
  { after, key }: Place,
  rows: readonly Wire[],
  keyOf: (row: Wire) => number,
): readonly Wire[] {
  if (after === undefined) return rows;
  const index = rows.findIndex((row) => row.id === after);
  if (index >= 0 && keyOf(rows[index] as Wire) === key) return rows.slice(index + 1);
  return rows.filter((row) => row.id !== after && keyOf(row) <= (key ?? Number.POSITIVE_INFINITY));
}

/** Places as the cursor of a page, and back. A cursor that is none starts anew. */
export function cursorOf(places: readonly Place[]): string | undefined {
  if (places.length === 0) return undefined;
  return JSON.stringify(
    places.map(({ project, cursor, after, key }) => [project, cursor ?? 0, after ?? 0, key ?? 0]),
  );
}

export function placesOf(cursor: string | undefined): readonly Place[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const list: unknown = JSON.parse(cursor);
    if (!Array.isArray(list) || list.length === 0) return undefined;
    return list.map(([project, page, after, key]: readonly unknown[]) => ({
      project: String(project),
      ...(typeof page === 'string' && { cursor: page }),
      ...(typeof after === 'string' && { after, key: Number(key) }),
    }));
  } catch {
    return undefined;
  }
}
