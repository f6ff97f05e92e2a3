import { basename } from 'node:path';
import type { PartUse } from './readParts.js';
import { states } from './states.js';

const SHARED = 'Shared by panels';

const INTRO = `# Parts

Made from the components by \`npm run docs:parts\`; do not edit. \`npm run check\` holds it against the source.

Each part of a panel has a class, and its states are attributes. Both are public and stable: a change here is a
breaking change, and is named in the changelog. Everything else about the markup may change: which element a part is,
what stands between two parts, and which shared part is inside of another.

\`\`\`css
/* Two classes, so that the rule wins whatever the order of the sheets. */
.cb-stack-trace .cb-frame[data-in-app] {
  border-inline-start-color: rebeccapurple;
}
\`\`\`

Where a variable does, prefer it: see [theming](theming.md).
`;

export interface PartsDoc {
  readonly text: string;
  readonly problems: readonly string[];
}

/** The page about parts: per panel every class, who draws it and its states; then what each state says. */
export function partsDoc(uses: readonly PartUse[]): PartsDoc {
  const parts = gathered(uses);
  const told = new Set(
    [...parts].flatMap(([name, part]) => [...part.states].map((state) => keyOf(name, state))),
  );
  const rows = Object.entries(states).filter(([key]) => told.has(key));
  const tables = [...sectionsOf(parts)].map(([title, lines]) =>
    table(title, 'Class | Drawn by | States', lines),
  );
  return {
    text: [INTRO, ...tables, table('States', 'Attribute | Says', rows.map(stateRow))].join('\n'),
    problems: [
      ...[...parts].flatMap(([name, part]) => untold(name, part)),
      ...Object.keys(states)
        .filter((key) => !told.has(key))
        .map((key) => `${key} of scripts/parts/states.ts is set by nobody`),
    ],
  };
}

interface Part {
  readonly files: Set<string>;
  readonly states: Set<string>;
}

/** Every part with who draws it and its states, by name. */
function gathered(uses: readonly PartUse[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const use of uses) {
    for (const name of use.classes) {
      const part = parts.get(name) ?? { files: new Set(), states: new Set() };
      part.files.add(use.file);
      for (const state of use.states) if (isToldOf(state, name, use)) part.states.add(state);
      parts.set(name, part);
    }
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rows of each panel, and last those of what several draw. */
function sectionsOf(parts: ReadonlyMap<string, Part>): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const [name, part] of parts) {
    const panels = new Set([...part.files].map(panelOf));
    const section = panels.size === 1 ? ([...panels][0] ?? SHARED) : SHARED;
    sections.set(section, [...(sections.get(section) ?? []), row(name, part)]);
  }
  return new Map([...sections].sort(byPanel));
}

const untold = (name: string, part: Part): string[] =>
  [...part.states]
    .filter((state) => state.startsWith('data-') && keyOf(name, state) === undefined)
    .map((state) => `${state} of ${name} is told nowhere: add it to scripts/parts/states.ts`);

const keyOf = (part: string, state: string): string | undefined =>
  [`${part} ${state}`, state].find((key) => Object.hasOwn(states, key));

/** Several parts can share an element; a state that is described for one of them is that one's alone. */
function isToldOf(state: string, name: string, { classes }: PartUse): boolean {
  const owner = classes.find((other) => Object.hasOwn(states, `${other} ${state}`));
  return owner === undefined || owner === name;
}

function panelOf(file: string): string {
  const [folder = ''] = file.replace(/^src\/components\//, '').split('/');
  return folder === 'internal' ? SHARED : folder;
}

const byPanel = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  Number(a === SHARED) - Number(b === SHARED) || (a < b ? -1 : 1);

const code = (text: string): string => `\`${text}\``;

function row(name: string, part: Part): string {
  const drawnBy = [...new Set([...part.files].map((file) => basename(file).replace(/\.tsx?$/, '')))].sort();
  const who = drawnBy.length > 4 ? `${drawnBy.length} components` : drawnBy.join(', ');
  return `| ${code(name)} | ${who} | ${[...part.states].sort().map(code).join(' ')} |`;
}

function stateRow([key, text]: [string, string]): string {
  const [attribute = '', part] = key.split(' ').reverse();
  return `| ${code(attribute)}${part ? ` of ${code(part)}` : ''} | ${text} |`;
}

function table(title: string, head: string, rows: readonly string[]): string {
  const line = `|${head.replace(/[^|]+/g, '---')}|`;
  return [`## ${title}`, '', `| ${head} |`, line, ...rows, ''].join('\n');
}
