import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Member, membersOf } from './source/members.js';
import { find } from './source/modules.js';

/** Every public component as data, for tools and coding agents: import, example and props. */
export function componentManifest(): string {
  const components = globSync('docs/components/*.md')
    .sort()
    .flatMap((page) => {
      const name = basename(page, '.md');
      return [name, `${name}View`].flatMap((one) => described(one, page));
    });
  return `${JSON.stringify({ v: 1, package: 'crashboard', components }, null, 2)}\n`;
}

function described(name: string, page: string): object[] {
  const declaration = find('src/index.ts', `${name}Props`);
  if (!declaration) return [];
  const text = readFileSync(page, 'utf8');
  const isView = name.endsWith('View');
  const [, intro = ''] = /^# .+\n+([^\n]+(?:\n[^\n]+)*)/m.exec(text) ?? [];
  const [, example] = /^```tsx\n([\s\S]*?)^```$/m.exec(text) ?? [];
  return [
    {
      name,
      import: `import { ${name} } from 'crashboard';`,
      description: isView
        ? `Draws what ${name.slice(0, -4)} draws, from data that you give it.`
        : intro.replace(/\s*\n\s*/g, ' '),
      docs: page,
      ...(!isView && example !== undefined && { example }),
      props: [...membersOf(declaration).own.values()].map(propOf),
    },
  ];
}

const propOf = ({ name, type, isOptional, fallback, text, deprecated }: Member): object => ({
  name,
  type,
  required: !isOptional,
  ...(fallback !== undefined && { default: fallback }),
  ...(deprecated !== undefined && { deprecated }),
  description: text,
});
