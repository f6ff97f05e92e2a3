import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
]);
const WORD = /\p{L}{2,}/u;

/** Texts that a reader would meet and no catalogue could replace. */
function bareStrings(file: string, source: string): string[] {
  const found: string[] = [];
  const report = (text: string, at: number): void => {
    const line = source.slice(0, at).split('\n').length;
    found.push(`${file}:${line} ${text.trim()}`);
  };
  new Visitor({
    JSXText(node) {
      if (WORD.test(node.value)) report(node.value, node.start);
    },
    JSXExpressionContainer(node) {
      const { expression } = node;
      if (
        expression.type === 'Literal' &&
        typeof expression.value === 'string' &&
        WORD.test(expression.value)
      ) {
        report(expression.value, expression.start);
      }
    },
    JSXAttribute(node) {
      const { name, value } = node;
      if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name) || value?.type !== 'Literal') return;
      if (WORD.test(String(value.value))) report(String(value.value), node.start);
    },
  }).visit(parseSync(file, source).program);
  return found;
}

describe('texts in components', () => {
  it('come from messages, never from the markup', () => {
    const folder = new URL('../../src/components', import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.tsx') && !/\.(test|stories)\.tsx$/.test(path),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((path) => bareStrings(path, readFileSync(join(folder, path), 'utf8')))).toEqual([]);
  });

  it('are found when they are there', () => {
    const source = `const A = () => <p title="Close it" className="cb-x">Hello <b>{'there'}</b> {x} ·</p>;`;
    expect(bareStrings('A.tsx', source)).toHaveLength(3);
  });
});
