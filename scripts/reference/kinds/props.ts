import { code, table } from '../blocks.js';
import { keysIn, type Member, type Members, membersOf } from '../source/members.js';
import { type Declaration, find } from '../source/modules.js';
import { typesOf } from './typesOf.js';

const ENTRY = 'src/index.ts';

/** A component's props as a table, and the types that they are written in. */
export function props([name = '']: readonly string[], page: string): string {
  const members = propsOf(name);
  return [
    propTable([...members.own.values()]),
    rootNote(members),
    typesOf([...members.own.values()], page),
  ].join('\n\n');
}

/** What the view of a component takes besides the component's own props, and which of those it does not. */
export function viewProps([name = '']: readonly string[], page: string): string {
  const own = propsOf(name).own;
  const view = propsOf(`${name}View`).own;
  const added = [...view.values()].filter(
    (member) =>
      own.get(member.name)?.type !== member.type || own.get(member.name)?.isOptional !== member.isOptional,
  );
  const missing = [...own.keys()].filter((key) => !view.has(key));
  const left = missing.length > 0 ? `, but for ${missing.map(code).join(', ')}` : '';
  return [
    `${code(`${name}View`)} takes the props of ${code(name)}${left}. Besides:`,
    propTable(added),
    typesOf(added, page),
  ].join('\n\n');
}

/** The members of any exported object type, by the entry's source and the type's name. */
export function members([entry = '', name = '']: readonly string[], page: string): string {
  const { own } = membersOf(declared(entry, name));
  return [propTable([...own.values()]), typesOf([...own.values()], page)].join('\n\n');
}

export function propsOf(component: string): Members {
  return membersOf(declared(ENTRY, `${component}Props`));
}

function declared(entry: string, name: string): Declaration {
  const declaration = find(entry, name);
  if (!declaration) throw new Error(`${entry} does not export ${name}`);
  return declaration;
}

/** What nobody describes does not get onto paper, nor past the check. Required ones first; else as they are written, which keeps what belongs together side by side. */
function propTable(all: readonly Member[]): string {
  const silent = all.filter(({ text, deprecated }) => text === '' && deprecated === undefined);
  if (silent[0]) {
    throw new Error(`${silent[0].file}: write TSDoc for ${silent.map(({ name }) => name).join(', ')}`);
  }
  const rows = [...all]
    .sort((a, b) => Number(a.isOptional) - Number(b.isOptional))
    .map((member) => [
      `${code(member.name)}${member.isOptional ? '' : ' **required**'}`,
      code(readable(member)),
      fallbackOf(member),
      saidOf(member),
    ]);
  return table(['Name', 'Type', 'Default', 'What it does'], rows);
}

function saidOf({ text, deprecated }: Member): string {
  return deprecated === undefined ? text : `**Deprecated**: ${deprecated} ${text}`.trim();
}

const fallbackOf = ({ fallback }: Member): string =>
  fallback === undefined
    ? ''
    : /^(['[\d-]|true$|false$)/.test(fallback) && !/,| as /.test(fallback)
      ? code(fallback)
      : fallback;

/** A type of a few words is told by them, since its name says less. */
function readable({ type, file }: Member): string {
  const [, lead = '', name = '', tail = ''] = /^(readonly )?([A-Z]\w+)(\[\])?$/.exec(type) ?? [];
  const declaration = name === '' ? undefined : find(file, name);
  if (declaration?.node.type !== 'TSTypeAliasDeclaration') return type;
  try {
    const words = [...keysIn(declaration.file, declaration.node.typeAnnotation as never)].map(
      (word) => `'${word}'`,
    );
    const text = words.join(' | ');
    if (words.length > 8) return type;
    return tail === '' ? text : `${lead}(${text})${tail}`;
  } catch {
    return type;
  }
}

function rootNote({ foreign }: Members): string {
  const element = /ComponentPropsWithoutRef<'(\w+)'>/.exec([...foreign].join())?.[1];
  return element === undefined
    ? ''
    : `Every other prop of a ${code(`<${element}>`)}, such as ${code('className')}, ${code('style')} or ${code('id')}, goes to the root element, and so does ${code('ref')}.`;
}
