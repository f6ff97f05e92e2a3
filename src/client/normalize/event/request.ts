import type { HttpRequest, Pair } from '../../../model/index.js';
import { toJson, toJsonObject } from '../read/json.js';
import { type Pairs, readPairs, splitCookies, splitQuery } from '../read/pairs.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { compact, readObject, readText, type Wire } from '../read/scalars.js';

/** The HTTP request an event happened in. `undefined` when it says nothing. */
export function normalizeRequest(section: unknown, reading: Reading): HttpRequest | undefined {
  const wire = readObject(section);
  if (!wire) {
    if (section !== null && section !== undefined) noteUnreadable(reading, 'request');
    return undefined;
  }
  const headers = readPairs(wire.headers).pairs;
  const body = toJson(wire.data, reading.budget);
  const request: HttpRequest = compact({
    ...addressOf(wire),
    method: readText(wire.method),
    headers,
    cookies: cookiesOf(wire.cookies),
    body: body === null || body === '' ? undefined : body,
    bodyType: readText(wire.inferredContentType ?? wire.inferred_content_type) ?? contentType(headers),
    env: nonEmpty(toJsonObject(wire.env, reading.budget)),
    apiTarget: readText(wire.apiTarget ?? wire.api_target),
  });
  const members = Object.keys(request).length;
  return members === 2 && headers.length === 0 && request.cookies.length === 0 ? undefined : request;
}

/** The address without its query and fragment, which have members of their own. */
function addressOf(wire: Wire): Pick<HttpRequest, 'url' | 'query' | 'rawQuery' | 'fragment'> {
  const [beforeFragment = '', fragment] = splitAt(readText(wire.url) ?? '', '#');
  const [url, inUrl] = splitAt(beforeFragment, '?');
  const sent = wire.query ?? wire.query_string ?? wire.queryString;
  const isSent = sent !== null && sent !== undefined && sent !== '';
  return {
    url: readText(url),
    ...queryOf(isSent ? sent : inUrl),
    fragment: readText(wire.fragment) ?? readText(fragment),
  };
}

function splitAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function queryOf(value: unknown): Pick<HttpRequest, 'query' | 'rawQuery'> {
  if (typeof value === 'string') {
    const query = splitQuery(value);
    return query ? { query } : { rawQuery: readText(value.replace(/^\?/, '')) };
  }
  const { pairs } = readPairs(value);
  return pairs.length > 0 ? { query: pairs } : {};
}

function cookiesOf(value: unknown): readonly Pair[] {
  return typeof value === 'string' ? splitCookies(value) : readPairs(value).pairs;
}

function contentType(headers: Pairs['pairs']): string | undefined {
  const header = headers.find(([name]) => name.toLowerCase() === 'content-type');
  return readText(header?.[1]?.split(';', 1)[0]?.trim());
}

function nonEmpty<T extends object>(object: T | undefined): T | undefined {
  return object && Object.keys(object).length > 0 ? object : undefined;
}
