import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, within } from 'storybook/test';
import { ErrorPanel } from '../src/components/ErrorPanel/index.js';
import { CrashboardProvider } from '../src/hooks/index.js';
import { BUILDER_NOW } from '../src/testing/builders/index.js';
import { atBuilderNow } from './support/decorators.js';
import './support/introduction.css';
import { sandboxClient } from './support/sandboxClient.js';

const { client } = sandboxClient({ now: () => BUILDER_NOW });

const EXAMPLE = `import { CrashboardProvider, ErrorPanel } from 'crashboard';
import 'crashboard/styles.css';

export function Errors() {
  return (
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: 'acme' }}>
      <ErrorPanel />
    </CrashboardProvider>
  );
}`;

/** Where to look: title, path inside of Storybook, what is there. */
const PLACES: readonly (readonly [title: string, path: string, what: string])[] = [
  ['Tokens', 'story/foundations-tokens--default', 'colours with their contrast, type, space, motion, icons'],
  ['Theming playground', 'story/foundations-theming-playground--default', 'set a brand, copy the CSS'],
  ['States by panel', 'story/states-by-panel--issue-list', 'a small picture of every state of a panel'],
  ['States by state', 'story/states-by-state--loading', 'one state of all panels'],
  ['Scenarios', 'story/scenarios--busy-monday', 'what a team meets: a busy day, an outage, the first day'],
  ['ErrorPanel', 'docs/composites-errorpanel--docs', 'the whole page, and its props'],
  ['Getting started', 'docs/guides-getting-started--docs', 'the proxy and the first panel'],
  ['Recipes', 'docs/guides-recipes--docs', 'columns, actions, links, routes of your own'],
];

/** What the package is, live, and where to look. */
function Introduction(): ReactElement {
  return (
    <article className="intro">
      <h1 className="intro-title">Crashboard</h1>
      <p className="intro-lead">
        React panels for the errors you already collect, inside your own tools. Works with Sentry, GlitchTip
        and Bugsink. What a server does not report is shown as unknown, never as 0.
      </p>
      <div className="intro-live">
        <CrashboardProvider client={client}>
          <ErrorPanel aria-label="Live example" height={360} showQueues={false} />
        </CrashboardProvider>
      </div>
      <div className="intro-columns">
        <section aria-labelledby="intro-where">
          <h2 id="intro-where" className="intro-heading">
            Where to look
          </h2>
          <ul className="intro-places">
            {PLACES.map(([title, path, what]) => (
              <li key={path}>
                <a className="intro-link" href={`./?path=/${path}`} target="_top">
                  {title}
                </a>
                : {what}
              </li>
            ))}
          </ul>
          <p>The toolbar has colour scheme, width, direction, language, density and the host’s own styles.</p>
        </section>
        <section aria-labelledby="intro-code">
          <h2 id="intro-code" className="intro-heading">
            The code of it
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow */}
          <pre className="intro-code" tabIndex={0} role="region" aria-label="Code of the example">
            <code>{EXAMPLE}</code>
          </pre>
        </section>
      </div>
    </article>
  );
}

const meta: Meta<typeof Introduction> = {
  title: 'Introduction',
  component: Introduction,
  decorators: [atBuilderNow],
  tags: ['!autodocs'],
};
export default meta;

export const Welcome: StoryObj<typeof Introduction> = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('grid', {}, { timeout: 20_000 })).toBeVisible();
  },
};
