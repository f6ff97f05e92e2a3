import { expect, test } from 'vitest';
import { disagreements } from '../scripts/parts/agree.js';
import { partsDoc } from '../scripts/parts/partsDoc.js';
import { readParts } from '../scripts/parts/readParts.js';

const read = (code: string) => readParts(new Map([['src/components/X/Y.tsx', code]]));

test.each([
  ['<p className="cb-list own" />', ['cb-list'], []],
  [
    `<p className={cx('cb-list-row', open && "cb-list")} data-open={open} />`,
    ['cb-list-row', 'cb-list'],
    ['data-open'],
  ],
  [
    `<p className={a ? 'cb-a' : \`cb-b \${c}\`} aria-pressed={a} aria-label="b" />`,
    ['cb-a', 'cb-b'],
    ['aria-pressed'],
  ],
  [
    `<p {...(a && { 'data-kind': b, className: 'cb-no' })} className="cb-a" hidden />`,
    ['cb-a'],
    ['data-kind', 'hidden'],
  ],
  [`<Root part="issue-list" data-variant="full" />`, ['cb-root', 'cb-issue-list'], ['data-variant']],
  [`<Button className="cb-choice" />`, ['cb-button', 'cb-choice'], []],
  [`<Button aria-pressed />`, ['cb-button'], ['aria-pressed']],
])('%s', (code, classes, states) => {
  expect(read(`const x = ${code};`).uses[0]).toMatchObject({ classes, states });
});

test('props in an object are read like an element', () => {
  const { uses } = read(`const row = { className: 'cb-table-row', 'aria-current': true };`);
  expect(uses).toMatchObject([{ classes: ['cb-table-row'], states: ['aria-current'] }]);
});

test.each([
  `style.setProperty('--cb-list', 1)`,
  `<p style={{ color: 'var(--cb-list-row)' }} className="my-cb-list cb_list" />`,
  `/* cb-list */ <Tab part="list" data-kind="a">cb-list</Tab>`,
])('no part is in %s', (code) => {
  expect(read(`const x = ${code};`).uses).toEqual([]);
});

test('a class without its rule, a rule without its class and a sought class that nobody draws are told', () => {
  const parts = read(
    `const x = <p className="cb-drawn"><i className="cb-named cb-both" />{q('.cb-both .cb-sought')}</p>;`,
  );
  expect(disagreements('.cb-both{}.cb-ruled:where(.cb-both *){}.cb-shadcn .x{}', parts)).toEqual([
    '.cb-ruled is set by nobody',
    '.cb-sought is sought, but drawn by nobody',
    'src/components/X/Y.tsx: cb-drawn has no rule',
  ]);
});

test('a state that is described nowhere is told', () => {
  const { text, problems } = partsDoc(
    read(`const x = <p className="cb-a" data-new="" data-active={a} />;`).uses,
  );
  expect(text).toContain('| `cb-a` | Y | `data-active` `data-new` |');
  expect(problems).toContain('data-new of cb-a is told nowhere: add it to scripts/parts/states.ts');
  expect(problems).toContain('data-wide of scripts/parts/states.ts is set by nobody');
  expect(problems.join()).not.toContain('data-active');
});
