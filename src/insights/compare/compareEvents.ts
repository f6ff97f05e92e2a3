import type { CrashEvent } from '../../model/index.js';
import { crumbTitle } from '../crumbs/crumbTitle.js';
import { align } from './align.js';
import type { ComparedStep, EventComparison, UncomparedPart } from './compared.js';
import { compareSections } from './compareSections.js';
import { compareStacks } from './compareStacks.js';

/**
 * Compares two events, mostly two of one issue. Give it both as redacted: what is hidden on either side, by a mark, an
 * annotation or the name of a secret, is `unknown`, since nobody can tell.
 */
export function compareEvents(left: CrashEvent, right: CrashEvent): EventComparison {
  return {
    exceptions: compareStacks(left, right),
    crumbs: compareCrumbs(left.breadcrumbs, right.breadcrumbs),
    sections: compareSections(left, right),
    uncompared: uncompared(left, right),
  };
}

type Crumbs = CrashEvent['breadcrumbs'];

function compareCrumbs(left: Crumbs, right: Crumbs): readonly ComparedStep[] {
  const [a, b] = [left.map(crumbTitle), right.map(crumbTitle)];
  const keys = (crumbs: Crumbs, titles: readonly string[]): readonly string[] =>
    crumbs.map(({ type, category, level }, at) =>
      JSON.stringify([type, category, level, titles[at]?.replace(/\d+/g, '0')]),
    );
  return align(keys(left, a), keys(right, b)).map((place): ComparedStep => {
    if (place.left === undefined) return { ...place, state: 'right' };
    if (place.right === undefined) return { ...place, state: 'left' };
    return { ...place, state: a[place.left] === b[place.right] ? 'same' : 'differs' };
  });
}

const COUNTED = ['threads', 'images', 'spans'] as const;

function uncompared(left: CrashEvent, right: CrashEvent): readonly UncomparedPart[] {
  const template = ({ template: one }: CrashEvent): number => (one ? 1 : 0);
  const parts: readonly UncomparedPart[] = [
    ...COUNTED.map((part) => ({ part, left: left[part].length, right: right[part].length })),
    { part: 'template', left: template(left), right: template(right) },
  ];
  return parts.filter((part) => part.left > 0 || part.right > 0);
}
