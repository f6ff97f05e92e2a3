import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { IssueList } from '../src/index.js';
import { showPanel } from './support/sandboxPage.js';

/** What stands there while the page is laid out for paper. */
function printed<T>(look: () => T): T {
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const seen = look();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  return seen;
}

it('paper says which issues have no trends yet, and has them when it is printed again', {
  timeout: 30_000,
}, async () => {
  const root = showPanel(<IssueList height={300} variant="full" />);
  const unknown = (): number => root.querySelectorAll('.cb-table-row .cb-sparkline[data-unknown]').length;
  const note = () => screen.queryByText(/printed before counts and trends had loaded/)?.textContent;
  // The rows below the first ones are drawn once the code of long lists is there.
  await waitFor(() => expect(root.querySelectorAll('.cb-table-link').length).toBeGreaterThan(30), {
    timeout: 10_000,
  });
  const [missing, said] = printed(() => [unknown(), note()] as const);
  expect(missing).toBeGreaterThan(0);
  expect(said).toMatch(new RegExp(`^${missing} issues were printed`));
  expect(note()).toBeUndefined();
  await waitFor(() => expect(unknown()).toBe(0), { timeout: 10_000, interval: 200 });
  expect(printed(note)).toBeUndefined();
});
