import { exportsOf } from '../../docs/exports.js';
import { readComment } from '../source/comment.js';
import { commentAbove, type Declaration, find, type Node, textOf } from '../source/modules.js';
import { declarationText } from './typesOf.js';

/** Every type of an entry's source: heading, what it is, and its declaration. */
export function types([entry = '']: readonly string[]): string {
  return declarations(entry)
    .filter(({ node }) => node.type.startsWith('TS'))
    .map((declaration) => section(declaration, declarationText(declaration)))
    .join('\n\n');
}

/** Some types of an entry's source, without headings. */
export function typesNamed([entry = '', ...names]: readonly string[]): string {
  const found = names.map((name) => {
    const declaration = find(entry, name);
    if (!declaration) throw new Error(`${entry} does not export ${name}`);
    return declarationText(declaration);
  });
  return `\`\`\`typescript\n${found.join('\n\n')}\n\`\`\``;
}

/** Every function and constant of an entry's source whose name matches: heading, what it does, and its signature. */
export function functions([entry = '', pattern = '']: readonly string[]): string {
  return declarations(entry)
    .filter(({ node, name }) => !node.type.startsWith('TS') && new RegExp(pattern).test(name))
    .map((declaration) => section(declaration, signature(declaration)))
    .join('\n\n');
}

function declarations(entry: string): readonly Declaration[] {
  return [...exportsOf(entry).keys()].sort().flatMap((name) => find(entry, name) ?? []);
}

function section({ name, file, node }: Declaration, text: string): string {
  const { text: said, example } = readComment(commentAbove(file, node));
  const shown = example === undefined ? '' : `\n\n\`\`\`text\n${example}\n\`\`\``;
  return `### ${name}\n\n${said}\n\n\`\`\`typescript\n${text}\n\`\`\`${shown}`;
}

function signature({ file, node, name }: Declaration): string {
  const body = node.body as Node | undefined;
  if (node.type === 'FunctionDeclaration' && body) {
    return textOf(file, { ...node, end: body.start })
      .replace(/^export /, '')
      .trim();
  }
  const [first] = (node.declarations ?? []) as readonly { readonly id: Node; readonly init?: Node | null }[];
  return first
    ? `const ${textOf(file, first.id)}`
    : `${node.type.startsWith('Class') ? 'class ' : ''}${name}`;
}
