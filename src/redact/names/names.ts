/** Whether a name, of a key, header, parameter or variable, is one of a list. */
export type NameTest = (name: string) => boolean;

/** Names are the payload's; what is left in the middle of a longer one tells nothing. */
const MAX_NAME = 200;

/**
 * Makes a test of names as rules list them: a part of the name, compared without case and punctuation; with `=` the
 * whole name; with `_` its last word (`_pwd` is in `pwd`, `user_pwd` and `userPwd`); with `!` a part that makes
 * harmless what stands in it. With `!` alone every name passes but those.
 */
export function namesOf(list: readonly string[]): NameTest {
  const of = (sign: string): string[] =>
    list.filter((name) => name.startsWith(sign)).map((name) => plain(name));
  const parts = list.filter((name) => !/^[=_!]/.test(name)).map(plain);
  const harmless = anyOf(of('!'), 'g');
  const part = anyOf(parts);
  const last = anyOf(of('_'), '', '(?:^|_)', '$');
  const whole = new Set(of('='));
  const isNegative = parts.length === 0 && whole.size === 0 && !last;
  return remembered((name) => {
    const words = wordsOf(name);
    const joined = words.replaceAll('_', '');
    const left = harmless ? joined.replace(harmless, '-') : joined;
    if (isNegative) return left === joined;
    return whole.has(joined) || (part?.test(left) ?? false) || ((last?.test(words) ?? false) && left !== '-');
  });
}

/** Payloads say the same few names again and again; more of them, or long ones, are not kept. */
const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 60;

function remembered(test: NameTest): NameTest {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = test(name);
    if (known.size < MOST_REMEMBERED && name.length <= LONGEST_REMEMBERED) known.set(name, found);
    return found;
  };
}

function anyOf(names: readonly string[], flags = '', before = '', after = ''): RegExp | undefined {
  return names.length === 0 ? undefined : new RegExp(`${before}(?:${names.join('|')})${after}`, flags);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** `XAuthToken2` as `x_auth_token`. */
function wordsOf(name: string): string {
  const text = name.length > MAX_NAME ? name.slice(0, MAX_NAME / 2) + name.slice(-MAX_NAME / 2) : name;
  return text
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_?\d{0,3}_?$/g, '');
}
