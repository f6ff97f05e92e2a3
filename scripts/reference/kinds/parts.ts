import { readParts } from '../../parts/readParts.js';
import { componentSources } from '../../parts/sources.js';
import { code } from '../blocks.js';

/** The classes of a component, those with states first named. */
export function parts([name = '']: readonly string[]): string {
  const own = new Map([...componentSources()].filter(([file]) => file.startsWith(`src/components/${name}/`)));
  const classes = new Map<string, Set<string>>();
  for (const use of readParts(own).uses) {
    for (const part of use.classes) {
      const states = classes.get(part) ?? new Set();
      for (const state of use.states) if (state.startsWith('data-')) states.add(state);
      classes.set(part, states);
    }
  }
  const line = ([part, states]: [string, Set<string>]): string =>
    `- ${code(`.${part}`)}${states.size > 0 ? `: ${[...states].sort().map(code).join(' ')}` : ''}`;
  return [...classes]
    .filter(([part]) => part !== 'cb-root')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(line)
    .join('\n');
}
