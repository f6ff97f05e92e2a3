import { itemAt } from '../../../model/index.js';
/** Where one of the lists goes on: behind row `after` (whose sort key was `key`) of the page at `cursor`. */
export interface Place {
  /** Name of the list. */
  readonly list: string;
  readonly cursor?: string | undefined;
  readonly after?: string | undefined;
  readonly key?: number | undefined;
}

/** A page of one of the lists, as long as its server cuts it. */
export interface SortedPage<T> {
  readonly rows: readonly T[];
  readonly next?: string | undefined;
  /** There is no `next` because the one that the server named leads back. */
  readonly ended?: 'loop' | undefined;
  /** Rows that could not be read. */
  readonly skipped: number;
}

export interface MergeOptions<T> {
  readonly size: number;
  read(place: Place): Promise<SortedPage<T>>;
  idOf(row: T): string;
  /** What rows are sorted by, greatest first. */
  keyOf(row: T): number;
  /** `end`: neither this row nor any behind it. Default: all are taken. */
  test?(row: T): 'take' | 'leave' | 'end';
}

export interface Merged<T> {
  readonly rows: readonly T[];
  /** Empty at the end. */
  readonly places: readonly Place[];
  /** A list ended because its server sent it back to where it had been. */
  readonly ended?: 'loop' | undefined;
  readonly skipped: number;
}

/** Pages that one call may read beyond the first of each list, in search of rows that pass the test. */
const MAX_MORE = 5;

interface Stream<T> {
  place: Place;
  rows: readonly T[];
  next: string | undefined;
  ended: 'loop' | undefined;
}

/** One sorted page of several sorted lists. Without memory: where each list goes on is in `places`. */
export async function mergePage<T>(places: readonly Place[], options: MergeOptions<T>): Promise<Merged<T>> {
  const { test = takeAll } = options;
  let skipped = 0;
  let more = 0;
  let ended: 'loop' | undefined;

  const load = async (place: Place): Promise<Stream<T>> => {
    const page = await options.read(place);
    if (place.after === undefined) skipped += page.skipped;
    return { place, rows: rowsBehind(place, page.rows, options), next: page.next, ended: page.ended };
  };

  const isLeft = (stream: Stream<T>): boolean => {
    if (stream.rows.length > 0 || stream.next !== undefined) return true;
    ended ??= stream.ended;
    return false;
  };

  let open = await Promise.all(places.map(load));
  const taken: T[] = [];
  while (taken.length < options.size) {
    const isDry = ({ rows, next }: Stream<T>): boolean => rows.length === 0 && next !== undefined;
    const dry = open.filter(isDry);
    if (dry.length > 0) {
      // Which row comes next cannot be told before every list shows one.
      if (more >= MAX_MORE) break;
      more += 1;
      open = await Promise.all(
        open.map((stream) =>
          isDry(stream) ? load({ list: stream.place.list, cursor: stream.next }) : stream,
        ),
      );
    }
    open = open.filter(isLeft);
    if (open.some(isDry)) continue;
    const best = greatest(open, options);
    const row = best?.rows[0];
    if (!best || row === undefined) break;
    const verdict = test(row);
    if (verdict === 'end') {
      open = open.filter((stream) => stream !== best);
      continue;
    }
    if (verdict === 'take') taken.push(row);
    best.rows = best.rows.slice(1);
    best.place = { ...best.place, after: options.idOf(row), key: options.keyOf(row) };
  }
  const left = open
    .filter(isLeft)
    .map(({ place, rows, next }): Place => (rows.length > 0 ? place : { list: place.list, cursor: next }));
  return { rows: taken, places: left, ended, skipped };
}

const takeAll = (): 'take' => 'take';

type Order<T> = Pick<MergeOptions<T>, 'idOf' | 'keyOf'>;

function greatest<T>(streams: readonly Stream<T>[], { keyOf }: Order<T>): Stream<T> | undefined {
  let best: Stream<T> | undefined;
  let bestKey = Number.NEGATIVE_INFINITY;
  for (const stream of streams) {
    const [row] = stream.rows;
    const key = row === undefined ? undefined : keyOf(row);
    if (key !== undefined && (!best || key > bestKey)) [best, bestKey] = [stream, key];
  }
  return best;
}

/** The row may have moved since; then those that sorted behind it go on. One shown twice is better than one lost. */
function rowsBehind<T>({ after, key }: Place, rows: readonly T[], { idOf, keyOf }: Order<T>): readonly T[] {
  if (after === undefined) return rows;
  const index = rows.findIndex((row) => idOf(row) === after);
  if (index >= 0 && keyOf(itemAt(rows, index)) === key) return rows.slice(index + 1);
  return rows.filter((row) => idOf(row) !== after && keyOf(row) <= (key ?? Number.POSITIVE_INFINITY));
}

/** Places as the cursor of a page. */
export function cursorOf(places: readonly Place[]): string | undefined {
  if (places.length === 0) return undefined;
  return JSON.stringify(
    places.map(({ list, cursor, after, key }) => [list, cursor ?? 0, after ?? 0, key ?? 0]),
  );
}

/** A cursor as places. One that is none starts anew. */
export function placesOf(cursor: string | undefined): readonly Place[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const places: unknown = JSON.parse(cursor);
    if (!Array.isArray(places) || places.length === 0) return undefined;
    return places.map(([list, page, after, key]: readonly unknown[]) => ({
      list: String(list),
      ...(typeof page === 'string' && { cursor: page }),
      ...(typeof after === 'string' && { after, key: Number(key) }),
    }));
  } catch {
    return undefined;
  }
}
