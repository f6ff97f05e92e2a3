import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillBlocks, table } from '../scripts/reference/blocks.js';
import { kinds } from '../scripts/reference/kinds/index.js';
import { readComment } from '../scripts/reference/source/comment.js';
import { type Member, membersOf } from '../scripts/reference/source/members.js';
import { find } from '../scripts/reference/source/modules.js';

const folder = mkdtempSync(join(tmpdir(), 'reference-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** The members of `Props` in a source; `parts` are files beside it. */
function members(source: string, parts: { readonly [name: string]: string } = {}): readonly Member[] {
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(folder, name), text);
  files += 1;
  const file = join(folder, `source${files}.ts`);
  writeFileSync(file, source);
  const declaration = find(file, 'Props');
  if (!declaration) throw new Error('no Props');
  return [...membersOf(declaration).own.values()];
}

const names = (all: readonly Member[]): string => all.map(({ name }) => name).join(' ');

describe('reading props from the sources', () => {
  it('says type, default and words as they are written, without `undefined`', () => {
    const [size, onPick] = members(`export interface Props {
      /** How large. @default 'md' */
      size?: 'sm' | 'md' | undefined;
      /** Called with the choice. */
      onPick?: ((value: string) => void) | undefined;
    }`);
    expect(size).toMatchObject({
      type: "'sm' | 'md'",
      fallback: "'md'",
      text: 'How large.',
      isOptional: true,
    });
    expect(onPick).toMatchObject({ type: '(value: string) => void', text: 'Called with the choice.' });
  });

  it('has inherited ones as well, with what Omit, Pick and Partial make of them', () => {
    const source = `import type { Base, Cut } from './base.js';
      export interface Props extends Omit<Base, Cut | 'd'>, Partial<Pick<Other, 'x'>> { own: string; }
      interface Other { x: number; y: number }`;
    const base = `export type Cut = 'b' | keyof Hidden;
      interface Hidden { c: 1 }
      export interface Base { a: 1; b: 1; c: 1; d: 1; e(to: string): void }`;
    const all = members(source, { 'base.ts': base });
    expect(names(all)).toBe('own a e x');
    expect(all.find(({ name }) => name === 'x')?.isOptional).toBe(true);
    expect(all.find(({ name }) => name === 'e')?.type).toBe('(to: string) => void');
  });

  it('lets a type’s own member count before an inherited one', () => {
    const [a] = members('interface Base { a: number } export interface Props extends Base { a: 1 }');
    expect(a?.type).toBe('1');
  });

  it('follows re-exports', () => {
    writeFileSync(join(folder, 'deep.ts'), 'export interface Deep { z: 1 }');
    writeFileSync(join(folder, 'star.ts'), "export * from './deep.js';");
    expect(
      names(members("import type { Deep } from './star.js'; export type Props = Deep & { q: 1 };")),
    ).toBe('z q');
  });

  it('refuses what it cannot read instead of leaving it out', () => {
    expect(() => members('export type Props = string extends string ? { a: 1 } : { b: 1 };')).toThrow(
      /cannot read/,
    );
  });
});

describe('reading TSDoc', () => {
  it('takes a default said in words at the end', () => {
    expect(readComment('* Where it is. Default `/crashboard`. ')).toMatchObject({
      text: 'Where it is.',
      fallback: '`/crashboard`',
    });
  });

  it('keeps tags apart', () => {
    const read = readComment('*\n * What.\n * More.\n *\n * @deprecated Use `b`.\n * @example a()\n ');
    expect(read).toEqual({ text: 'What. More.', deprecated: 'Use `b`.', example: 'a()' });
  });
});

describe('made parts of a page', () => {
  const page = 'A\n\n<!-- made: up x y -->\nold\n<!-- made end -->\n\nB\n';
  const up = ([first = '', second = '']: readonly string[]): string => `${second}${first}`;

  it('replaces what is between the marks, and nothing else', async () => {
    const made = 'A\n\n<!-- made: up x y -->\n\nyx\n\n<!-- made end -->\n\nB\n';
    expect(await fillBlocks('page.md', page, { up })).toBe(made);
    expect(await fillBlocks('page.md', made, { up })).toBe(made);
  });

  it('names a kind that nobody makes', async () => {
    await expect(fillBlocks('page.md', page, {})).rejects.toThrow('page.md: nobody makes "up"');
  });

  it('keeps bars inside of their cell', () => {
    expect(table(['T'], [['a | b']])).toBe('| T |\n|---|\n| a \\| b |');
  });

  it.each([
    ['capabilities', ['flying'], /no capability is called flying/],
    ['says', ['Kit', 'nothing'], /Kit has no message nothing/],
    ['members', ['src/proxy/index.ts', 'Nothing'], /does not export Nothing/],
    ['keys', ['StackTrace', 'StackTrace/StackTrace.types.ts'], /names no key/],
  ])('%s refuses what is not there', async (kind, words, message) => {
    await expect((async () => kinds[kind]?.(words, 'docs/x.md'))()).rejects.toThrow(message);
  });
});
