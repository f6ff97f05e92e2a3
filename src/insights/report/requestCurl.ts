import type { HttpRequest, Pair } from '../../model/index.js';
import { maskSecrets } from '../../redact/maskSecrets.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { isSecretName } from '../../redact/policy.js';
import { requestBody } from '../events/requestBody.js';

/** Stands for a value that is not told. */
const HIDDEN = '[redacted]';
/** Longer ones are no command that anybody pastes. */
const MAX_BODY = 100_000;
/** It cannot be encoded. */
const HALF_A_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What the tool works out by itself, or what held for one connection only. */
const OWN_HEADERS =
  /^(?:host|content-length|connection|transfer-encoding|keep-alive|te|upgrade|:.*|cookie)$/i;
/** What a header may be called, and a method. Anything else could end the line it stands in. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,200}$/;

/**
 * The request as a `curl` command for a POSIX shell, with credentials taken out: by the names of headers, parameters
 * and members of the body, and every cookie. Whatever the request says stands inside of single quotes, without control
 * characters. `undefined` where there is no web address to ask.
 *
 * @example requestCurl(event.request) // curl 'https://shop.example/pay' -H 'Accept: application/json'
 */
export function requestCurl(request: HttpRequest): string | undefined {
  const url = addressOf(request);
  if (url === undefined) return undefined;
  const { method } = request;
  const body = bodyOf(request);
  const parts = [`curl --globoff ${quoted(url)}`];
  const usual = body === undefined ? 'GET' : 'POST';
  if (method !== undefined && TOKEN.test(method) && method.toUpperCase() !== usual)
    parts.push(method.toUpperCase() === 'HEAD' ? '--head' : `-X ${quoted(method)}`);
  for (const [name, value] of request.headers) {
    if (TOKEN.test(name) && !OWN_HEADERS.test(name)) parts.push(`-H ${quoted(headerOf(name, value))}`);
  }
  if (request.cookies.length > 0) parts.push(`-H ${quoted(cookieOf(request.cookies))}`);
  if (body !== undefined) parts.push(`--data-raw ${quoted(body)}`);
  return parts.join(' \\\n  ');
}

function addressOf({ url, query, rawQuery }: HttpRequest): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s/]/i.test(url)) return undefined;
  const search =
    query?.map(([name, value = HIDDEN]) => `${encoded(name)}=${encoded(value)}`).join('&') ?? rawQuery;
  return oneLine(maskUrl(search ? `${url}?${search}` : url)).replaceAll(' ', '%20');
}

function encoded(text: string): string {
  return text === HIDDEN ? text : encodeURIComponent(text.replace(HALF_A_CHARACTER, '\ufffd'));
}

function headerOf(name: string, value: string | undefined): string {
  const told =
    value === undefined || isSecretName(name) ? HIDDEN : /^https?:/i.test(value) ? maskUrl(value) : value;
  const line = oneLine(told).trim();
  // Without a value, `;` sends the header instead of taking it away.
  return line === '' ? `${name};` : `${name}: ${line}`;
}

function cookieOf(cookies: readonly Pair[]): string {
  const names = cookies.flatMap(([name]) => (TOKEN.test(name) ? [`${name}=${HIDDEN}`] : []));
  return `Cookie: ${names.length === 0 ? HIDDEN : names.join('; ')}`;
}

function bodyOf(request: HttpRequest): string | undefined {
  const body = requestBody(request);
  if (body === undefined || body === null || body === '') return undefined;
  const text =
    typeof body === 'string' ? maskedForm(body) : JSON.stringify(maskSecrets(body, '/request/body').data);
  if (text.length > MAX_BODY) return HIDDEN;
  return withoutControls(text);
}

/** `user=noa&password=…` */
function maskedForm(text: string): string {
  return /^[^\s=&]+=[^\s]*$/.test(text) ? maskUrl(`?${text}`).slice(1) : text;
}

/** Terminals act on control characters, and a line break ends a header. */
function oneLine(text: string): string {
  return withoutControls(text).replace(/[\n\t]+/g, ' ');
}

function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
}

/** All of them but line breaks and tabs, and what turns the direction of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Inside of single quotes a shell reads everything as it is, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
