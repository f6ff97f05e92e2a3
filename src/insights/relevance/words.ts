import type { Breadcrumb } from '../../model/index.js';
import { crumbKind } from '../crumbs/crumbKind.js';
import { crumbRequest } from '../crumbs/crumbShapes.js';
import type { Evidence, Trail } from './evidence.js';

const LONGEST = 600;
const MAX_WORDS = 60;

/** Words of the trade, which errors and steps share without meaning the same thing. */
const COMMON = new Set(
  `about access after allowed already argument arguments array attribute attempt available because been before
  being boolean call called cannot char character class code column component context could data does element
  empty error errors evaluating exception expected fail failed failure false field file find found from function
  general given have http https index instance internal into invalid invoke json key length line list load
  member method missing module must name named native nil none nonetype null number object only open operand
  operation operator optional other parameters pointer properties property range read reading received reference
  request resolve resource response result return row rows runtime select sent server service set size sqlstate
  state status string subtype such syntax table that the this thread throw thrown time timeout token true try
  type typeerror types unable undefined unexpected unhandled unknown unsupported update user using valid value
  values violates when where while with within without index insert delete info debug warning main default
  button view api com www net org internal example null`.split(/\s+/),
);

/** What a crumb is about in words: its address without the host, its message, its short data. */
export function crumbWords(crumb: Breadcrumb): ReadonlySet<string> {
  const url = crumbRequest(crumb)
    ?.url?.slice(0, LONGEST)
    .replace(/^\w+:\/\/[^/]*/, '');
  const data = url === undefined ? Object.values(crumb.data ?? {}).slice(0, 8) : [];
  const texts = data.filter((value) => typeof value === 'string').map((text) => text.slice(0, 120));
  return wordsOf([url, crumb.message?.slice(0, LONGEST), ...texts].filter(Boolean).join(' '));
}

/** The telling words of a text, camel and snake case taken apart. */
export function wordsOf(text: string): ReadonlySet<string> {
  const apart = text.slice(0, 2 * LONGEST).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = apart.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
      .filter((word) => !COMMON.has(word) && !COMMON.has(`${word}s`))
      .slice(0, MAX_WORDS),
  );
}

const FAILURE =
  /\b(?:fail(?:s|ed|ure|ures|ing)?|errors?|exception|time[sd] out|timed out|timeout|refused|denied|reject(?:s|ed)?|unreachable|unavailable|could not|couldn't|cannot|can't|unable to|not found|interrupted|aborted|deadlock|expired|truncated|corrupt(?:ed)?|exited with|no space|out of memory|lost|broken|crash(?:ed)?|disconnected|forbidden|unauthorized|rollback)\b/i;
const DENIED = /\b(?:no|0|zero|without(?: any)?) (?:errors?|failures?|exceptions?)\b/gi;

/** Kinds that people and machines fill with words of their own: labels of buttons, statements. */
const NOT_TOLD = new Set(['ui', 'user', 'http', 'navigation']);

/** The word by which a crumb tells of a failure. */
export function failureWord(crumb: Breadcrumb): string | undefined {
  const kind = crumbKind(crumb);
  if (NOT_TOLD.has(kind)) return undefined;
  const text = (crumb.message ?? '')
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(\p{Lu})|_/gu, '$1 $2')
    .replace(DENIED, '');
  // A statement names tables, and only what it does itself tells anything.
  if (kind === 'query') return /^\s*rollback\b/i.exec(text)?.[0].trim().toLowerCase();
  return FAILURE.exec(text)?.[0].toLowerCase();
}

/** Where steps name what the error names. A word that most steps have tells nothing. */
export function sharedWords({ crumbs, error }: Trail): readonly Evidence[] {
  const named = wordsOf(error);
  if (named.size === 0) return [];
  const shared = crumbs.map((crumb) => [...crumbWords(crumb)].filter((word) => named.has(word)));
  const uses = new Map<string, number>();
  for (const word of shared.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const often = Math.max(2, crumbs.length / 4);
  return shared.flatMap((words, index) => {
    const telling = words.filter((word) => (uses.get(word) ?? 0) <= often);
    if (telling.length === 0) return [];
    const weight = 0.6 + 0.5 * Math.min(telling.length, 3);
    return [{ index, reason: 'shared-words', weight, values: { words: telling.slice(0, 3).join(', ') } }];
  });
}
