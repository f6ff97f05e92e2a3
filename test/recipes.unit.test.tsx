import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import type { ComponentType, ReactElement } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CrashboardProvider } from '../src/index.js';
import { createSandbox } from '../src/testing/index.js';
import { createHandlers } from '../src/testing/msw.js';

interface RecipeProps {
  readonly navigate?: (path: string) => void;
}

/** They import the package by its name, which the project's own types do not know: samples are checked for that. */
const modules = import.meta.glob<{ readonly [name: string]: ComponentType<RecipeProps> }>(
  ['../examples/recipes/*.tsx', '!../examples/recipes/*.test.tsx'],
  { eager: true },
);

function recipe(file: string): ComponentType<RecipeProps> {
  const [component] = Object.values(modules[`../examples/recipes/${file}.tsx`] ?? {});
  if (!component) throw new Error(`there is no recipe ${file}`);
  return component;
}

const ShopErrors = recipe('OneProject');
const Issues = recipe('OwnRoute');
const IssuesWithOwners = recipe('OwnColumn');
const ErrorsWithTickets = recipe('OwnAction');
const ErrorsWithSource = recipe('CodeLinks');
const Wall = recipe('WallDisplay');
const LinkedErrors = recipe('InTheAddress');
const ErrorsByRole = recipe('RoleView');
const IssuesInOurWords = recipe('OwnStates');

const sandbox = createSandbox();
const asked: string[] = [];
const server = setupServer(...createHandlers(sandbox, { can: ['resolve', 'archive', 'assign'] }));
server.events.on('request:start', ({ request }) => void asked.push(request.url));
beforeAll(() => server.listen());
afterAll(() => server.close());
afterEach(() => {
  asked.length = 0;
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function show(recipe: ReactElement): void {
  render(
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: 'acme' }}>
      {recipe}
    </CrashboardProvider>,
  );
}

/** The rows of the list once they are there. */
async function rows(): Promise<readonly HTMLElement[]> {
  const list = await screen.findByRole('grid', { name: /issues/i });
  await waitFor(() => expect(within(list).getAllByRole('row').length).toBeGreaterThan(3));
  return within(list).getAllByRole('row').slice(1);
}

describe('the recipes of docs/recipes.md', () => {
  it('One project: shows that project alone, without a filter for it', async () => {
    show(<ShopErrors />);
    await rows();
    expect(asked.some((url) => /\/issues\/\?.*environment=production/.test(url))).toBe(true);
    expect(screen.queryByRole('button', { name: /projects/i })).toBeNull();
  });

  it('Your own route: a press goes to the router, the link has the address', async () => {
    const navigate = vi.fn();
    show(<Issues navigate={navigate} />);
    const [first] = await rows();
    const link = within(first as HTMLElement).getByRole('link');
    expect(link.getAttribute('href')).toMatch(/^\/errors\/\d+$/);
    await userEvent.click(link);
    expect(navigate).toHaveBeenCalledExactlyOnceWith(link.getAttribute('href'));
  });

  it('A column of your own: is in the header and in every row', async () => {
    show(<IssuesWithOwners />);
    const all = await rows();
    expect(screen.getByRole('columnheader', { name: 'Owner' })).toBeVisible();
    for (const row of all.slice(0, 3)) expect(row.textContent).toMatch(/Team Shop|Team Login|Nobody yet/);
  });

  it('An action of your own: opens the tracker with the issue filled in', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    show(<ErrorsWithTickets />);
    const [first] = await rows();
    await userEvent.click(await within(first as HTMLElement).findByRole('button', { name: /^Actions for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'New ticket' }));
    expect(String(open.mock.calls[0]?.[0])).toMatch(/^https:\/\/tracker\.example\.com\/new\?title=[A-Z]/);
  });

  it('Links to your code host: stand at the frames', async () => {
    show(<ErrorsWithSource />);
    const [first] = await rows();
    await userEvent.click(within(first as HTMLElement).getAllByRole('button')[0] as HTMLElement);
    const [link] = await screen.findAllByRole('link', { name: /^Source/ });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/git\.example\.com\/shop\/blob\//));
  });

  it('A wall display: asks again every minute without a hand', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    show(<Wall />);
    await rows();
    const before = asked.length;
    vi.advanceTimersByTime(60_000);
    await waitFor(() => expect(asked.length).toBeGreaterThan(before));
  });

  it('The view in the address: an address opens its view, and a search changes the address', async () => {
    history.replaceState(null, '', '/?v=1&q=is%3Aresolved');
    show(<LinkedErrors />);
    await rows();
    expect(asked.some((url) => url.includes('is%3Aresolved'))).toBe(true);
    const [first] = await rows();
    await userEvent.click(within(first as HTMLElement).getAllByRole('button')[0] as HTMLElement);
    await waitFor(() => expect(location.search).toContain('issue='));
  });

  it('Role views: who may change issues gets the buttons', async () => {
    show(<ErrorsByRole />);
    const [first] = await rows();
    await waitFor(() => expect(within(first as HTMLElement).getByRole('checkbox')).toBeVisible());
    expect(screen.queryByText(/You can read these issues/)).toBeNull();
  });

  it('States in your own words: draws the host’s part where nothing matches', async () => {
    show(<IssuesInOurWords />);
    await waitFor(() => expect(document.querySelector('.portal-empty')).toBeVisible());
  });
});
