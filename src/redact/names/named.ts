import type { Run } from '../patterns/run.js';
import { createNameSearch, nameBefore } from './nameBefore.js';
import { bareEnd, hidesBare, isPlaceholder, type Named, quotedEnd } from './namedValue.js';
import type { NameTest } from './names.js';

const SPACE = /[ \t\u00a0]/;

/**
 * Tells whether a text names anything that `isSecret`; what follows the name may still be nothing to hide. Goes from
 * sign to sign and looks back, which is many times faster than to try every word.
 */
export function createNamedTest(isSecret: NameTest): (text: string) => boolean {
  const isNamedIn = createNameSearch(isSecret);
  return (text) =>
    isNamedIn(text, '=') ||
    isNamedIn(text, ':') ||
    (text.includes('--') && optionsIn(text, isSecret).length > 0) ||
    phrasesIn(text, isSecret).length > 0 ||
    attributesIn(text, isSecret).length > 0 ||
    (text.includes('</') && elementsIn(text, isSecret).length > 0) ||
    (mayHavePairs(text) && pairsIn(text, isSecret).length > 0);
}

/** Values that stand in a text behind the name of a secret: `password=…`, `"password": "…"`, `--password …`. */
export function findNamed(text: string, isSecret: NameTest): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const named of namedIn(text, isSecret)) {
    if (named.start < done) continue;
    const run = hiddenValue(text, named);
    if (!run || run.end <= run.start) continue;
    runs.push(run);
    done = run.end;
  }
  for (const find of [optionsIn, phrasesIn, attributesIn, elementsIn, pairsIn])
    runs.push(...find(text, isSecret));
  return runs;
}

/** In the order of the text. */
function* namedIn(text: string, isSecret: NameTest): Generator<Named> {
  let equals = indexOf(text, '=', 0);
  let colon = indexOf(text, ':', 0);
  for (;;) {
    const at = Math.min(equals, colon);
    if (at >= text.length) return;
    const named = namedAt(text, at);
    if (named && isSecret(named.name)) yield named;
    const next = Math.max(at + 1, named?.value ?? 0);
    if (equals < next) equals = indexOf(text, '=', next);
    if (colon < next) colon = indexOf(text, ':', next);
  }
}

/** The end of the text where there is none. */
function indexOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

const SIGN = /(?:===?|=>|=|:=|:(?!:))/y;

function namedAt(text: string, at: number): Named | undefined {
  SIGN.lastIndex = at;
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined || /[=!<>:]/.test(text[at - 1] ?? '')) return undefined;
  const before = nameBefore(text, at);
  if (!before) return undefined;
  const { name, start, end, closed } = before;
  const value = at + sign.length;
  const isWide = closed < at || SPACE.test(text[value] ?? '');
  return { name, start, sign, isWide, isQuoted: /["'`]/.test(text.slice(end, closed)), value };
}

function hiddenValue(text: string, named: Named): Run | undefined {
  const start = afterSpaces(text, named.value);
  const quoted = quotedEnd(text, start);
  if (quoted)
    return isPlaceholder(text.slice(quoted.start, quoted.end)) || isComplaint(text, named)
      ? undefined
      : quoted;
  const end = bareEnd(text, start, named);
  return hidesBare(text, { start, end }, named) ? { start, end } : undefined;
}

/** `Unexpected token: "}"` */
function isComplaint(text: string, { name, start, isQuoted }: Named): boolean {
  return (
    !isQuoted &&
    /tokens?$/i.test(name) &&
    /\b(?:unexpected|illegal|invalid|unknown|expected|missing|bad)\s+$/i.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at - from < 40 && SPACE.test(text[at] ?? '')) at += 1;
  return at;
}

const OPTION = /(?<![\w-])--([a-z][\w-]{1,79})[ \t]+(["']?)(?!-)([^\s"']+)/gi;

/** `--password hunter2` */
function optionsIn(text: string, isSecret: NameTest): readonly Run[] {
  const runs: Run[] = [];
  for (const { 0: whole, 1: name = '', 3: value = '', index } of text.matchAll(OPTION)) {
    const end = index + whole.length;
    if (isSecret(name) && !isPlaceholder(value)) runs.push({ start: end - value.length, end });
  }
  return runs;
}

const PHRASE = /(?:pass(?:w(?:or[dt]|d)|phrase|code)|kennwort|identified by)[ \t]{1,4}(?=['"`])/gi;

/** `with password 'hunter2'`, `IDENTIFIED BY 'hunter2'`; what has spaces is prose. */
function phrasesIn(text: string, isSecret: NameTest): readonly Run[] {
  const runs: Run[] = [];
  if (!text.includes(" '") && !text.includes(' "') && !text.includes(' `')) return runs;
  for (const { 0: whole, index } of text.matchAll(PHRASE)) {
    const run = quotedEnd(text, index + whole.length);
    if (!run || run.end >= text.length || !isSecret('password')) continue;
    const value = text.slice(run.start, run.end);
    if (!/\s/.test(value) && !isPlaceholder(value)) runs.push(run);
  }
  return runs;
}

const ATTRIBUTES = /\b(?:key|name|id)=(["'])([\w$.:-]{1,80})\1[^<>]{0,200}?\bvalue=(?=["'])/gi;

/** `<add key="ApiKey" value="…">` */
function attributesIn(text: string, isSecret: NameTest): readonly Run[] {
  const runs: Run[] = [];
  if (!text.includes('value="') && !text.includes("value='")) return runs;
  for (const { 0: whole, 2: name = '', index } of text.matchAll(ATTRIBUTES)) {
    const run = quotedEnd(text, index + whole.length);
    if (run && isSecret(name) && !isPlaceholder(text.slice(run.start, run.end))) runs.push(run);
  }
  return runs;
}

const ELEMENT = /<([A-Za-z][\w:.-]{0,79})(?:\s[^<>]{0,400})?>([^<>]{1,4000})(?=<\/)/g;

/** `<password>hunter2</password>` */
function elementsIn(text: string, isSecret: NameTest): readonly Run[] {
  const runs: Run[] = [];
  if (!text.includes('</')) return runs;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of text.matchAll(ELEMENT)) {
    const end = index + whole.length;
    if (isSecret(name) && !isPlaceholder(value)) runs.push({ start: end - value.length, end });
  }
  return runs;
}

/** What stands before the value. */
const PAIR =
  /(?:"(?:key|name|field|header|param)"[ \t]{0,4}:[ \t]{0,4}"([\w$.-]{1,80})"[ \t]{0,4},[ \t]{0,4}"value"[ \t]{0,4}:|\[[ \t]{0,4}"([\w$.-]{1,80})"[ \t]{0,4},)[ \t]{0,4}/g;

/** `{"key":"password","value":"hunter2"}`, `["password","hunter2"]` */
function pairsIn(text: string, isSecret: NameTest): readonly Run[] {
  const runs: Run[] = [];
  if (!mayHavePairs(text)) return runs;
  for (const { 0: whole, 1: beside, 2: first, index } of text.matchAll(PAIR)) {
    const name = beside ?? first ?? '';
    const value = index + whole.length;
    if (value < (runs.at(-1)?.end ?? 0) || !isSecret(name)) continue;
    const run = hiddenValue(text, { name, start: index, sign: ':', isWide: false, isQuoted: true, value });
    if (run && run.end > run.start && (beside !== undefined || isLast(text, run.end))) runs.push(run);
  }
  return runs;
}

function mayHavePairs(text: string): boolean {
  return text.includes('"value"') || text.includes('["');
}

/** Whether a list ends here: of three or more, the first names none of the others. */
function isLast(text: string, end: number): boolean {
  return /^["\s]{0,4}\]/.test(text.slice(end, end + 5));
}
