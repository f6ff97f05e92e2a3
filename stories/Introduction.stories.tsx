import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';

const EXAMPLE = `import { CrashboardProvider, ErrorPanel } from 'crashboard';
import 'crashboard/styles.css';

export function Errors() {
  return (
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: 'acme' }}>
      <ErrorPanel />
    </CrashboardProvider>
  );
}`;

/** What the package is, and where to look. */
function Introduction(): ReactElement {
  return (
    <article style={{ maxInlineSize: '44rem', margin: '0 auto', padding: 24, font: '15px/1.6 system-ui' }}>
      <h1>Crashboard</h1>
      <p>
        React panels for error-tracking data from any Sentry-compatible server. Components that read from the
        server have a view of plain data and callbacks beside them, which is what most stories here show;
        stack trace, breadcrumbs and event sections draw the event they are given.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow */}
      <pre tabIndex={0} style={{ overflow: 'auto', padding: 12, border: '1px solid', borderRadius: 6 }}>
        <code>{EXAMPLE}</code>
      </pre>
      <h2>Where to look</h2>
      <ul>
        <li>
          <strong>Components</strong>: IssueList, EventList, StackTrace, BreadcrumbTimeline, TagFacets,
          EventSections, ReleaseHealth, each with every state it can be in.
        </li>
        <li>
          <strong>Composites</strong>: IssueDetail, and ErrorPanel, the ready page.
        </li>
      </ul>
      <p>
        Colour scheme, width, direction, language, density and the host’s own styles are in the toolbar.
        Connected shows the components over a server in memory.
      </p>
    </article>
  );
}

const meta: Meta<typeof Introduction> = {
  title: 'Introduction',
  component: Introduction,
  tags: ['!autodocs'],
};
export default meta;

export const Welcome: StoryObj<typeof Introduction> = {};
