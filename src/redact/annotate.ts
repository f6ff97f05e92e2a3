import type { Annotation } from '../model/index.js';
import { createNoteBudget } from './noteBudget.js';
import type { Mark } from './redactor.js';

/** The annotations of one event while it is redacted, by path. */
export interface Notes {
  add(path: string, mark: Mark): void;
  /** Forgets what was said about places below, once the value itself is gone. */
  forgetBelow(path: string): void;
  all(): readonly Annotation[];
}

/**
 * Adds marks to what was annotated before. What an earlier hand said about a text stays, but not its runs: the
 * text is another one now.
 */
export function createNotes(before: readonly Annotation[], by: Annotation['by']): Notes {
  const byPath = new Map<string, Annotation[]>();
  for (const one of before) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  const told = createNoteBudget();

  return {
    add(path, hidden) {
      const said = byPath.get(path) ?? [];
      const old = said.flatMap(withoutRuns);
      const mark = told(hidden);
      if (!mark) {
        if (said.length > 0) byPath.set(path, old);
        return;
      }
      const originalLength = said.find((one) => one.originalLength !== undefined)?.originalLength;
      const isFirst = !old.some((one) => one.action !== 'invalid');
      const added = mark.rules.map(
        (rule, index): Annotation => ({
          path,
          action: mark.whole ? 'replaced' : 'masked',
          by,
          rule,
          ...(originalLength !== undefined && { originalLength }),
          ...(index === 0 && isFirst && mark.chunks && { chunks: mark.chunks }),
        }),
      );
      byPath.set(path, [...old, ...added]);
    },
    forgetBelow(path) {
      for (const key of byPath.keys()) if (key.startsWith(`${path}/`)) byPath.delete(key);
    },
    all: () => [...byPath.values()].flat(),
  };
}

function withoutRuns({ chunks, ...rest }: Annotation): Annotation[] {
  // Said by its runs alone, or by its length alone: the latter is written as a rule from here on.
  if (chunks && rest.rule === undefined && rest.action === 'annotated') return [];
  if (rest.rule === undefined && rest.action === 'truncated') return [{ ...rest, rule: '!limit' }];
  return [rest];
}
