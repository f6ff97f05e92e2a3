import type { Parts } from './readParts.js';

/** Classes that stand on no element of ours: a host sets them. */
const OF_HOSTS: readonly string[] = ['cb-shadcn'];

/** On elements that need what the base sheet takes back from hosts and browsers, and nothing more. */
const PLAIN = 'cb-plain';

export const classesOfSheet = (sheet: string): ReadonlySet<string> =>
  new Set([...sheet.matchAll(/\.(cb-[a-z\d]+(?:-[a-z\d]+)*)(?![\w-])/g)].map(([, name = '']) => name));

/**
 * What the style sheet and the components disagree about. A part that only wears shared styles needs no rule of its
 * own; an element without any rule is a mistake.
 */
export function disagreements(sheet: string, { uses, sought }: Parts): string[] {
  const ruled = classesOfSheet(sheet);
  const drawn = new Set(uses.flatMap(({ classes }) => classes));
  const known = (name: string): boolean => ruled.has(name) || name === PLAIN;
  return [
    ...uses
      .filter(({ classes }) => !classes.some(known))
      .map(({ file, classes }) => `${file}: ${classes.join(' ')} has no rule`),
    ...[...ruled]
      .filter((name) => !drawn.has(name) && !OF_HOSTS.includes(name))
      .map((name) => `.${name} is set by nobody`),
    ...[...sought]
      .filter((name) => !drawn.has(name))
      .map((name) => `.${name} is sought, but drawn by nobody`),
  ].sort();
}
