import { relative } from 'node:path/posix';
import type { Member } from '../source/members.js';
import { type Declaration, find, textOf } from '../source/modules.js';

/** The page with the types of the domain. */
const DOMAIN = 'src/model/index.ts';
const TYPES_PAGE = 'docs/reference/types.md';
const NAME = /\b[A-Z]\w+\b/g;
/** What every panel takes is told once. */
const ELSEWHERE: { readonly [name: string]: string } = {
  Slots: 'docs/components/CrashboardUIConfig.md#slots',
  Client: 'docs/reference/client.md#what-it-can-do',
};

/** The types that members are written in: those of the domain as links, the others in full. */
export function typesOf(members: readonly Member[], page: string): string {
  const found = new Map<string, Declaration>();
  for (const { type, file } of members) collect(type, file, found);
  const all = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const domain = all.filter(isLinked);
  const own = all.filter((declaration) => !isLinked(declaration));
  const link = ({ name }: Declaration): string =>
    `[\`${name}\`](${relative(page.replace(/\/[^/]*$/, ''), ELSEWHERE[name] ?? `${TYPES_PAGE}#${name.toLowerCase()}`)})`;
  return [
    ...(own.length > 0 && page !== TYPES_PAGE ? [fold('Types', own.map(declarationText).join('\n\n'))] : []),
    ...(domain.length > 0 && page !== TYPES_PAGE ? [`Data: ${domain.map(link).join(', ')}.`] : []),
  ].join('\n\n');
}

/** Plain data that the whole package shares. */
const isOfDomain = ({ file, name }: Declaration): boolean => find(DOMAIN, name)?.file === file;

const isLinked = (declaration: Declaration): boolean =>
  isOfDomain(declaration) || Object.hasOwn(ELSEWHERE, declaration.name);

function collect(text: string, file: string, found: Map<string, Declaration>): void {
  // A string is no type.
  for (const [name] of text.replace(/'[^']*'/g, '').matchAll(NAME)) {
    const declaration = find(file, name);
    if (!declaration || found.has(declaration.name) || !isType(declaration)) continue;
    // Texts have a table of their own.
    if (declaration.name.endsWith('Messages')) continue;
    found.set(declaration.name, declaration);
    if (!isLinked(declaration))
      collect(withoutComments(declarationText(declaration)), declaration.file, found);
  }
}

const isType = ({ node }: Declaration): boolean =>
  node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration';

export const declarationText = ({ file, node }: Declaration): string =>
  textOf(file, node)
    .replace(/^export /, '')
    .replaceAll(' | undefined;', ';');

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** Out of the way until it is wanted. */
const fold = (title: string, text: string): string =>
  `<details><summary>${title}</summary>\n\n\`\`\`typescript\n${text}\n\`\`\`\n\n</details>`;
