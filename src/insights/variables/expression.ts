/** More of a line than this is minified code, where a name tells nothing. */
const MOST = 1000;
/** Nobody reads a longer chain of members. */
const MOST_STEPS = 12;

/**
 * The steps of an expression such as `order.user.name`, `this.cart`, `$user->name`, `rows[0]` or `data["id"]`.
 * Empty where it is more than names, members and literal keys.
 */
export function expressionSteps(expression: string): readonly string[] {
  if (expression.length > MOST) return [];
  const steps: string[] = [];
  const step =
    /(?:^|\??\.|->|::|!\.)([@$]{0,2}[\p{L}_][\p{L}\p{N}_$]*)|\??\.?\[(?:(\d{1,9})|'([^']{0,80})'|"([^"]{0,80})"|:(\w{1,80}))\]/uy;
  let at = 0;
  while (at < expression.length && steps.length < MOST_STEPS) {
    step.lastIndex = at;
    const found = step.exec(expression);
    if (found === null) return [];
    steps.push(found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '');
    at = step.lastIndex;
  }
  return at < expression.length ? [] : steps;
}

const NAME = /[\p{L}\p{N}_$@]/u;

/**
 * What stands before a member in a line of source: `order.user` in `pay(order.user.name)` for the member `name`.
 * `undefined` where the line does not have it, or has something else than names before it.
 */
export function expressionBefore(line: string, member: string): string | undefined {
  if (line.length > MOST || member === '') return undefined;
  for (let at = line.indexOf(member); at >= 0; at = line.indexOf(member, at + member.length)) {
    if (NAME.test(line[at + member.length] ?? '')) continue;
    const end = separatorStart(line, at);
    if (end === undefined) continue;
    const start = nameStart(line, end);
    if (start < end) return line.slice(start, end);
  }
  return undefined;
}

/** Where what leads to the member begins: `.`, `?.`, `->`, `::`, `['`, `["`, `[:`. */
function separatorStart(line: string, member: number): number | undefined {
  for (const separator of ['?->', '->', '?.', '!!.', '!.', '&.', '::', '.', "['", '["', '[:', '[']) {
    if (line.startsWith(separator, member - separator.length)) return member - separator.length;
  }
  return undefined;
}

/** Where the chain of names that ends here begins. */
function nameStart(line: string, end: number): number {
  let start = end;
  for (let step = stepBefore(line, start); step > 0; step = stepBefore(line, start)) start -= step;
  return start;
}

const KEY = /\[(?:\d{1,9}|'[^'\]]{0,80}'|"[^"\]]{0,80}"|:\w{1,80})\]$/;

/** How many characters the name, key or joint takes that ends here. 0 where the chain ends. */
function stepBefore(line: string, end: number): number {
  let start = end;
  while (start > 0 && NAME.test(line[start - 1] ?? '')) start -= 1;
  if (start < end) return end - start;
  const key = KEY.exec(line.slice(Math.max(0, end - 90), end));
  if (key) return key[0].length;
  const joint = ['?.', '->', '::', '.'].find((text) => line.startsWith(text, end - text.length));
  const previous = joint === undefined ? '' : (line[end - joint.length - 1] ?? '');
  return joint !== undefined && (NAME.test(previous) || previous === ']') ? joint.length : 0;
}

/** The names and chains of names in a line of source, in order, each once: `order.user`, `total`. Texts and comments count too. */
export function expressionsIn(line: string): readonly string[] {
  if (line.length > MOST) return [];
  const found =
    line.match(/[@$]{0,2}[\p{L}_][\p{L}\p{N}_$]*(?:(?:\?\.|\.|->|::)[\p{L}_][\p{L}\p{N}_$]*)*/gu) ?? [];
  return [...new Set(found)];
}
