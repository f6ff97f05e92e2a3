import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { CrashEvent, Frame } from '../../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../../testing/builders/index.js';
import { CrashboardUIConfig, type UIConfig } from '../../config/index.js';
import { StackTrace, StackTraceView } from '../index.js';

const helper: Frame = {
  function: 'helper',
  filename: 'node_modules/@acme/ui/index.js',
  line: 3,
  context: [],
  inApp: true,
};
const withFrames = (frames: readonly Frame[]): CrashEvent => ({
  ...buildEvent(),
  exceptions: [{ ...buildException(), stacktrace: { frames } }],
});
const event = withFrames([
  buildFrame({ function: 'first' }),
  helper,
  { ...helper, function: 'other' },
  buildFrame(),
]);

const isInApp = (name: string): boolean =>
  screen.getByText(name).closest('.cb-frame')?.hasAttribute('data-in-app') === true;
const menuOf = (name: string): HTMLElement =>
  screen.getByRole('button', { name: 'Frame actions', description: name });
const openMenu = async (name: string): Promise<HTMLElement> => {
  await userEvent.click(menuOf(name));
  return screen.findByRole('menu');
};
const choose = async (name: string, item: string | RegExp): Promise<void> => {
  await userEvent.click(within(await openMenu(name)).getByRole('menuitem', { name: item }));
};
const host = (config: UIConfig, panel: ReactElement): ReactElement => (
  <CrashboardUIConfig {...config}>{panel}</CrashboardUIConfig>
);

describe('whose code a frame is (ST-N02)', () => {
  it('takes a dependency for library whatever the SDK says, and names the rule', async () => {
    render(<StackTraceView event={event} />);
    expect(isInApp('helper')).toBe(false);
    const menu = await openMenu('helper');
    expect(within(menu).getByText(/^Library: in a folder of dependencies \(node_modules/)).toBeVisible();
  });

  it('lets the reader flip a frame or its package, and take it back', async () => {
    render(<StackTraceView event={event} />);
    await choose('helper', 'Treat this frame as in-app');
    expect([isInApp('helper'), isInApp('other')]).toEqual([true, false]);
    await choose('other', 'Treat @acme/ui as in-app');
    expect([isInApp('helper'), isInApp('other')]).toEqual([true, true]);
    await choose('other', 'Undo your choice');
    expect([isInApp('helper'), isInApp('other')]).toEqual([true, false]);
    expect(within(await openMenu('helper')).getByText('In app: your choice')).toBeVisible();
  });

  it('keeps the choice where the host keeps things', async () => {
    const kept = new Map<string, string>();
    const storage = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
      remove: (key: string) => void kept.delete(key),
    };
    const { unmount } = render(host({ storage }, <StackTrace event={event} />));
    await choose('helper', 'Treat @acme/ui as in-app');
    unmount();
    render(host({ storage }, <StackTrace event={event} />));
    expect([isInApp('helper'), isInApp('other')]).toEqual([true, true]);
  });

  it('follows the rule of the page, and says that it does', () => {
    render(
      host(
        { inApp: (frame) => (frame.function === 'first' ? 'generated' : undefined) },
        <StackTraceView event={event} defaultDisplay="full" />,
      ),
    );
    expect(isInApp('first')).toBe(false);
  });
});

describe('the menu of a frame', () => {
  it('begins with the whole path, which the head may cut', async () => {
    const user = userEvent.setup();
    render(<StackTraceView event={buildEvent()} />);
    const place = document.querySelector<HTMLElement>('.cb-frame-place')?.title ?? '';
    await user.click(menuOf('renderCartTotals'));
    expect(within(await screen.findByRole('menu')).getByText(place)).toBeVisible();
  });
});

describe('what is copied of a frame (ST-24)', () => {
  it.each([
    ['Copy path', 'webpack:///./src/cart/totals.ts:21:27'],
    ['Copy function name', 'renderCartTotals'],
    ['Copy with source', /^webpack.*renderCartTotals\n {2}17 \| import.*\n> 21 \| .*cart\.total\(\)/s],
  ])('%s', async (item, text) => {
    const user = userEvent.setup();
    render(<StackTraceView event={buildEvent()} />);
    await user.click(menuOf('renderCartTotals'));
    await user.click(await screen.findByRole('menuitem', { name: item }));
    const copied = await navigator.clipboard.readText();
    if (typeof text === 'string') expect(copied).toBe(text);
    else expect(copied).toMatch(text);
  });
});

describe('links of a frame (ST-25)', () => {
  const links = {
    frame: (frame: Frame) => [
      { label: `Code of ${frame.function}`, href: 'https://git.example.com/x' },
      { label: `Editor for ${frame.function}`, href: 'vscode://file/x:1' },
    ],
  };

  it('come from the configuration, on frames that do not open too', () => {
    render(host({ links }, <StackTraceView event={event} />));
    expect(screen.getByRole('link', { name: 'Code of helper' })).toHaveAttribute(
      'href',
      'https://git.example.com/x',
    );
    expect(screen.getByRole('link', { name: 'Code of renderCartTotals' })).toBeVisible();
  });

  it('lead to an editor only where the host allows its scheme, and never run code', () => {
    const { unmount } = render(host({ links }, <StackTraceView event={event} />));
    expect(screen.queryByRole('link', { name: 'Editor for helper' })).toBeNull();
    unmount();
    render(
      host(
        {
          links: {
            frame: (frame) => [...links.frame(frame), { label: 'Bad', href: 'javascript:alert(1)' }],
          },
          linkSchemes: ['https', 'vscode', 'javascript'],
        },
        <StackTraceView event={event} />,
      ),
    );
    expect(screen.getByRole('link', { name: 'Editor for helper' })).toHaveAttribute(
      'href',
      'vscode://file/x:1',
    );
    expect(screen.queryByRole('link', { name: 'Bad' })).toBeNull();
  });
});
