import { readFileSync } from 'node:fs';
import { limits, styleLimit } from '../../sizeLimits.js';
import { code, table } from '../blocks.js';

/** How large each import may become. */
export function sizeLimits(): string {
  const rows = limits
    .filter(({ chunks }) => chunks === undefined)
    .map(({ name, code: imported, limit }) => [name, code(nameOf(imported)), `${limit} KiB`]);
  return table(
    ['What', 'Import', 'At most'],
    [...rows, ['a style sheet', code('crashboard/styles.css'), `${styleLimit} KiB`]],
  );
}

const nameOf = (imported: string): string =>
  imported.split(';').length > 2
    ? 'crashboard/hooks, crashboard/client'
    : imported.replace(/^export | from .*$/g, '');

const LISTS = ['issue-list', 'event-list'];

/** The shipped lists' rows of the published bench. */
export function listBench(): string {
  const lines = readFileSync('bench/RESULTS.md', 'utf8').split('\n');
  const rows = lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length > 14 && LISTS.includes(cells[2] ?? ''))
    .map(([, count = '', list = '', , first = '', wheel = '', dropped = '', , , , , heap = '']) => [
      list === 'issue-list' ? 'IssueList' : 'EventList',
      count,
      first.replace(/ \(.*/, ''),
      wheel.replace(/ \(.*/, ''),
      dropped.replace(/ \(.*/, ''),
      heap.replace(/ \(.*/, ''),
    ]);
  if (rows.length === 0) throw new Error('bench/RESULTS.md has no row of a shipped list');
  return table(
    ['List', 'Rows', 'First rows, ms', 'CPU a frame of scrolling, ms', 'Dropped frames, %', 'Heap, MB'],
    rows,
  );
}
