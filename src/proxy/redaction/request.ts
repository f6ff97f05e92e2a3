import { splitCookies, splitQuery } from '../../client/normalize/read/pairs.js';
import { isOpen, type Open } from './meta.js';
import { below, dictionary, type MetaPath, others, text, tree, type WireWalk } from './walk.js';

type PairName = 'query' | 'headers' | 'cookies';

const QUERY_KEYS = ['query', 'query_string', 'queryString'];

export function redactRequest(walk: WireWalk, request: Open, path: MetaPath): void {
  redactAddress(walk, request, path);
  keepBodyType(walk, request);
  redactPairs(walk, request, 'headers', 'headers', path);
  redactPairs(walk, request, 'cookies', 'cookies', path);
  tree(walk, request, 'data', ['request', 'body'], below(path, 'data'));
  dictionary(walk, request, 'env', ['request', 'env'], below(path, 'env'));
  others(walk, request, SEEN);
}

const SEEN: ReadonlySet<string> = new Set([
  ...['url', 'fragment', ...QUERY_KEYS, 'headers', 'cookies', 'data', 'env'],
]);
const NAME = ['other', 'version'];

/** Parts of an address are hidden one by one, so it is taken apart as the panels do it. */
function redactAddress(walk: WireWalk, request: Open, path: MetaPath): void {
  const sent = QUERY_KEYS.find((key) => isThere(request[key]));
  if (typeof request.url === 'string') {
    const [beforeFragment = '', ...fragment] = request.url.split('#');
    const [url = '', ...query] = beforeFragment.split('?');
    if (fragment.length > 0 && !isThere(request.fragment)) request.fragment = fragment.join('#');
    // A query that is sent apart counts; the one in the address would only repeat it.
    if (query.length > 0 && sent === undefined) request.query_string = query.join('?');
    request.url = url;
  }
  text(walk, request, 'url', ['request', 'url'], below(path, 'url'));
  text(walk, request, 'fragment', ['request', 'fragment'], below(path, 'fragment'));
  for (const key of QUERY_KEYS) {
    const isUsed = key === (sent ?? 'query_string');
    redactPairs(walk, request, key, 'query', isUsed ? path : undefined);
  }
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Panels read the body's type from its header where nobody says it; the header may be gone afterwards. */
function keepBodyType(walk: WireWalk, request: Open): void {
  if (isThere(request.inferredContentType) || isThere(request.inferred_content_type)) return;
  const rows: readonly unknown[][] = Array.isArray(request.headers)
    ? request.headers.filter(Array.isArray)
    : Object.entries(isOpen(request.headers) ? request.headers : {});
  const type = rows.find(([name]) => String(name).toLowerCase() === 'content-type')?.[1];
  const isHidden =
    typeof type === 'string' && walk.redactor.leaf(['request', 'headers', 'content-type'], type);
  if (isHidden && type.split(';', 1)[0]?.trim())
    request.inferred_content_type = type.split(';', 1)[0]?.trim();
}

/** Pairs in any spelling: an object, a list of pairs, or one text. */
function redactPairs(walk: WireWalk, request: Open, key: string, name: PairName, path: MetaPath): void {
  const value = request[key];
  if (typeof value === 'string') redactPairText(walk, request, key, name, path);
  const pairs = request[key];
  const at = below(path, key);
  if (Array.isArray(pairs)) {
    for (const [index, row] of pairs.entries()) {
      if (typeof row === 'object') redactRow(walk, row, name, below(at, String(index)));
      else tree(walk, pairs, index, ['request', name]);
    }
  } else if (isOpen(pairs)) {
    for (const one of Object.keys(pairs))
      redactCell(walk, pairs, one, ['request', name, one], below(at, one));
  }
}

const PAIR: ReadonlySet<string> = new Set(['value']);

function redactRow(walk: WireWalk, row: unknown, name: PairName, path: MetaPath): void {
  const isObject = isOpen(row);
  const key = isObject ? (row.key ?? row.name) : Array.isArray(row) ? row[0] : undefined;
  if (isObject) others(walk, row, PAIR);
  if (key === undefined || key === null) return;
  const place = ['request', name, String(key)];
  if (!isObject) text(walk, row as unknown[], 0, NAME);
  if (isObject) redactCell(walk, row, 'value', place, below(path, 'value'));
  else redactCell(walk, row as unknown[], 1, place, below(path, '1'));
}

/** A value may be a list of values. */
function redactCell(
  walk: WireWalk,
  holder: Open | unknown[],
  key: string | number,
  place: readonly string[],
  path: MetaPath,
): void {
  const value = (holder as Open)[key];
  if (!Array.isArray(value) || value.length === 0) text(walk, holder, key, place, path);
  else for (let index = 0; index < value.length; index++) text(walk, value, index, place, path);
}

/** A text is taken apart where something in it has to go, and stays a text otherwise. */
function redactPairText(walk: WireWalk, request: Open, key: string, name: PairName, path: MetaPath): void {
  const value = request[key] as string;
  const pairs = name === 'cookies' ? splitCookies(value) : name === 'query' ? splitQuery(value) : undefined;
  if (!pairs) {
    text(walk, request, key, ['request', name], below(path, key));
    return;
  }
  const hides = pairs.some(
    ([one, content]) =>
      walk.redactor.leaf(NAME, one) ||
      (content !== undefined && walk.redactor.leaf(['request', name, one], content)),
  );
  if (hides) request[key] = pairs.map(([one, content]) => [one, content ?? null]);
}
