import type { ChangedFile, Frame } from '../../model/index.js';
import { platformFamily } from './platform.js';

/** A changed file that a frame stands in. */
export interface ChangedMatch {
  /** Path in the repository. */
  readonly path: string;
  /** What was done to it, as the server lists it: one entry per change. */
  readonly changes: readonly ChangedFile[];
  /**
   * `path`: the one path ends with all of the other, in two steps or more. `name`: both are a bare name, which another
   * file may have too; say so.
   */
  readonly by: 'path' | 'name';
}

interface Known {
  readonly steps: readonly string[];
  readonly path: string;
  readonly changes: ChangedFile[];
}

/** Longer paths are no paths. */
const LONGEST = 2000;
/** What is below them is not the team's, unless it is in the repository under that name. */
const DEPENDENCIES: ReadonlySet<string> = new Set([
  'node_modules',
  'site-packages',
  'dist-packages',
  'gems',
  'vendor',
]);

/**
 * Finds the changed file that a frame stands in. Paths are compared step by step from their ends: bundlers, containers and
 * checkouts put something before a repository's path or leave its first steps out, and never both. Equal names in
 * other folders never match; where two changed files fit equally well, none does. One pass over the files, then one
 * look-up per frame.
 */
export function changedFileFinder(
  files: readonly ChangedFile[],
): (frame: Frame, platform?: string) => ChangedMatch | undefined {
  const byName = new Map<string, Map<string, Known>>();
  for (const file of files) {
    const steps = stepsOf(file.path);
    const name = steps.at(-1);
    if (name === undefined || file.kind === 'deleted') continue;
    const sameName = byName.get(name) ?? new Map<string, Known>();
    byName.set(name, sameName);
    const key = `${file.repository ?? ''}\n${file.path}`;
    const known = sameName.get(key) ?? { steps, path: file.path, changes: [] };
    sameName.set(key, known);
    known.changes.push(file);
  }
  const found = new Map<string, ChangedMatch | undefined>();
  return (frame, platform) => {
    const key = [frame.filename, frame.absPath, frame.module].join('\n');
    if (found.has(key)) return found.get(key);
    const match = byName.size === 0 ? undefined : bestOf(waysTo(frame, platform), byName);
    found.set(key, match);
    return match;
  };
}

function bestOf(
  ways: readonly (readonly string[])[],
  byName: ReadonlyMap<string, ReadonlyMap<string, Known>>,
): ChangedMatch | undefined {
  let best: { readonly known: Known; readonly common: number } | undefined;
  let isTied = false;
  for (const steps of ways) {
    for (const known of byName.get(steps.at(-1) ?? '')?.values() ?? []) {
      const common = commonSteps(steps, known.steps);
      if (common === 0 || (best && common < best.common)) continue;
      isTied = best !== undefined && best.known !== known && common === best.common;
      best = { known, common };
    }
  }
  if (!best || isTied) return undefined;
  const { path, changes } = best.known;
  return { path, changes, by: best.common > 1 ? 'path' : 'name' };
}

/** How many last steps are equal, where they are all of the shorter path; else 0. */
function commonSteps(ran: readonly string[], kept: readonly string[]): number {
  const shorter = Math.min(ran.length, kept.length);
  for (let back = 1; back <= shorter; back += 1) if (ran.at(-back) !== kept.at(-back)) return 0;
  if (shorter === 1 && ran.length !== kept.length) return 0;
  const outside = ran.slice(0, ran.length - shorter);
  return outside.some((step) => DEPENDENCIES.has(step)) ? 0 : shorter;
}

/** The paths that a frame may mean. */
function waysTo(frame: Frame, platform: string | undefined): readonly (readonly string[])[] {
  const { filename, absPath, module } = frame;
  const ways = [absPath, filename].map((path) => stepsOf(path ?? ''));
  const family = platformFamily(frame.platform ?? platform);
  if (module !== undefined && module.length <= LONGEST) {
    if (family === 'java' && filename !== undefined && !/[\\/]/.test(filename)) {
      // `Cart.java` of `com.acme.shop.Cart$Line` is kept at com/acme/shop/Cart.java.
      ways.push([...module.split('.').slice(0, -1), filename]);
    }
    if (family === 'python' && filename === undefined) {
      const steps = module.split('.');
      ways.push([...steps.slice(0, -1), `${steps.at(-1)}.py`]);
    }
  }
  return ways.filter((steps) => steps.length > 0);
}

/** Without what bundlers, browsers and systems put before a path: `webpack://shop/./src/a.ts?7f` → src, a.ts. */
function stepsOf(path: string): readonly string[] {
  if (path.length > LONGEST) return [];
  const isAddress = /^[a-z][\w+.-]+:\/\//i.test(path);
  const plain = isAddress ? path.replace(/^[a-z][\w+.-]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '') : path;
  const steps: string[] = [];
  for (const step of plain.replace(/^[a-z]:(?=[\\/])/i, '').split(/[\\/]/)) {
    if (step === '' || step === '.' || /^\(.*\)$/.test(step)) continue;
    if (step === '..') steps.pop();
    else steps.push(step === '~' ? 'node_modules' : step);
  }
  return steps;
}
