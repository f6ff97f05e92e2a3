import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import '../../styles/index.css';
import { ErrorPanel } from './ErrorPanel.js';

const SOON = { timeout: 45_000 };
const LIST = { name: 'Issues' };
const WIDE = 1100;
const NARROW = 360;

function Host({ width }: { readonly width: number }) {
  return (
    <div style={{ inlineSize: width }}>
      <ErrorPanel height={480} showReleases={false} />
    </div>
  );
}

const focusedIndex = () => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index;

describe('ErrorPanel', () => {
  it.each([
    ['cards', WIDE, NARROW],
    ['a table', NARROW, WIDE],
  ])(
    'gives the focus back to the issue’s row when the list became %s meanwhile',
    async (_, before, after) => {
      const { client } = sandboxClient({ world: { issues: 40 } });
      const { rerender } = render(<Host width={before} />, {
        wrapper: ({ children }) => <CrashboardProvider client={client}>{children}</CrashboardProvider>,
      });
      const list = (width: number) => screen.findByRole(width === WIDE ? 'grid' : 'list', LIST, SOON);
      const link = async () => (await list(before)).querySelectorAll<HTMLElement>('.cb-table-link')[2];
      await waitFor(async () => {
        const third = await link();
        third?.focus();
        expect(third).toHaveFocus();
      }, SOON);
      await userEvent.keyboard('{Enter}');
      await screen.findByRole('dialog', {}, SOON);
      rerender(<Host width={after} />);
      await list(after);
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), SOON);
      await waitFor(() => expect(focusedIndex()).toBe('2'), SOON);
    },
  );
});
