import { type Comment, readComment } from './comment.js';
import { commentAbove, type Declaration, find, type Node, textOf } from './modules.js';

/** A member of an object type. */
export interface Member extends Comment {
  readonly name: string;
  /** As written, without `| undefined`. */
  readonly type: string;
  readonly isOptional: boolean;
  /** The file whose names the type is written in. */
  readonly file: string;
}

/** What an object type has. */
export interface Members {
  readonly own: ReadonlyMap<string, Member>;
  /** Types of packages that it takes members from, e.g. `ComponentPropsWithoutRef<'div'>`. */
  readonly foreign: ReadonlySet<string>;
}

const NONE: Members = { own: new Map(), foreign: new Set() };

/** The members of a named type, inherited ones included. */
export function membersOf({ node, file, name }: Declaration): Members {
  if (node.type === 'TSInterfaceDeclaration') {
    const heritage = (node.extends as readonly Node[]).map((parent) =>
      referred(file, parent.expression as Node, parent.typeArguments as Node | null, parent),
    );
    const { body } = node.body as Node & { readonly body: readonly Node[] };
    return joined([literal(file, body), ...heritage]);
  }
  if (node.type === 'TSTypeAliasDeclaration') return membersIn(file, node.typeAnnotation as Node);
  throw new Error(`${file}: ${name} is no object type`);
}

function membersIn(file: string, type: Node): Members {
  if (type.type === 'TSTypeLiteral') return literal(file, type.members as readonly Node[]);
  if (type.type === 'TSParenthesizedType') return membersIn(file, type.typeAnnotation as Node);
  if (type.type === 'TSIntersectionType') {
    return joined((type.types as readonly Node[]).map((part) => membersIn(file, part)));
  }
  if (type.type === 'TSTypeReference') {
    return referred(file, type.typeName as Node, type.typeArguments as Node | null, type);
  }
  throw new Error(`${file}: cannot read the members of ${textOf(file, type)}`);
}

function referred(file: string, name: Node, typeArguments: Node | null, whole: Node): Members {
  const word = String(name.name);
  const given = (typeArguments?.params ?? []) as readonly [Node, Node];
  if (word === 'Omit') return without(membersIn(file, given[0]), keysIn(file, given[1]));
  if (word === 'Pick') return only(membersIn(file, given[0]), keysIn(file, given[1]));
  if (word === 'Partial' || word === 'Required') {
    const { own, foreign } = membersIn(file, given[0]);
    const isOptional = word === 'Partial';
    return { own: new Map([...own].map(([key, member]) => [key, { ...member, isOptional }])), foreign };
  }
  const declaration = find(file, word);
  return declaration
    ? membersOf(declaration)
    : { own: new Map(), foreign: new Set([textOf(file, whole).replace(/\s+/g, ' ')]) };
}

/** The words that a type of keys stands for. */
export function keysIn(file: string, type: Node): ReadonlySet<string> {
  if (type.type === 'TSLiteralType') return new Set([String((type.literal as { value: unknown }).value)]);
  if (type.type === 'TSUnionType') {
    return new Set((type.types as readonly Node[]).flatMap((part) => [...keysIn(file, part)]));
  }
  if (type.type === 'TSTypeOperator') {
    return new Set(membersIn(file, type.typeAnnotation as Node).own.keys());
  }
  const declaration =
    type.type === 'TSTypeReference' ? find(file, String((type.typeName as Node).name)) : undefined;
  if (declaration?.node.type === 'TSTypeAliasDeclaration') {
    return keysIn(declaration.file, declaration.node.typeAnnotation as Node);
  }
  throw new Error(`${file}: cannot read the keys of ${textOf(file, type)}`);
}

function literal(file: string, members: readonly Node[]): Members {
  const own = new Map<string, Member>();
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') continue;
    const { name, value } = member.key as { name?: string; value?: string };
    const key = name ?? String(value);
    // Of overloads, the first says it for all.
    if (own.has(key)) continue;
    own.set(key, {
      ...readComment(commentAbove(file, member)),
      name: key,
      type: typeText(file, member),
      isOptional: member.optional === true,
      file,
    });
  }
  return { own, foreign: new Set() };
}

function typeText(file: string, member: Node): string {
  if (member.type === 'TSMethodSignature') {
    const params = (member.params as readonly Node[]).map((param) => textOf(file, param)).join(', ');
    const result = member.returnType as (Node & { typeAnnotation: Node }) | null;
    return oneLine(`(${params}) => ${result ? textOf(file, result.typeAnnotation) : 'void'}`);
  }
  const annotation = member.typeAnnotation as (Node & { typeAnnotation: Node }) | null;
  if (!annotation) return 'unknown';
  const { typeAnnotation: type } = annotation;
  if (type.type !== 'TSUnionType') return oneLine(textOf(file, type));
  const parts = (type.types as readonly Node[]).filter((part) => part.type !== 'TSUndefinedKeyword');
  const [first] = parts;
  const text = parts.map((part) => textOf(file, part)).join(' | ');
  return oneLine(
    parts.length === 1 && first?.type === 'TSParenthesizedType'
      ? textOf(file, first.typeAnnotation as Node)
      : text,
  );
}

const oneLine = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^\| /, '')
    .replace(/\breadonly (?=\w+\??:)/g, '')
    .replace(/;? \}/g, ' }');

function joined(parts: readonly Members[]): Members {
  if (parts.length === 0) return NONE;
  return {
    own: firstOfEach(parts.flatMap(({ own }) => [...own])),
    foreign: new Set(parts.flatMap(({ foreign }) => [...foreign])),
  };
}

const without = ({ own, foreign }: Members, keys: ReadonlySet<string>): Members => ({
  own: new Map([...own].filter(([key]) => !keys.has(key))),
  foreign,
});

const only = ({ own }: Members, keys: ReadonlySet<string>): Members => ({
  own: new Map([...own].filter(([key]) => keys.has(key))),
  foreign: new Set(),
});

function firstOfEach(entries: readonly (readonly [string, Member])[]): Map<string, Member> {
  const found = new Map<string, Member>();
  for (const [name, member] of entries) if (!found.has(name)) found.set(name, member);
  return found;
}
