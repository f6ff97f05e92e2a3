import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createClient, DEFAULT_SCOPE } from '../src/client/index.js';
import {
  CrashboardProvider,
  ErrorPanel,
  EventCompare,
  EventList,
  IssueDetail,
  IssueList,
  ReleaseHealth,
  TagFacets,
} from '../src/index.js';
import type { IssueRef } from '../src/model/index.js';
import { createSandbox } from '../src/testing/index.js';
import { renderAnswered } from './support/answeredCache.js';
import { withoutClock } from './support/withoutClock.js';

const sandbox = createSandbox();
const client = createClient({
  id: 'errors',
  baseUrl: 'http://sandbox.test',
  vendor: 'sentry',
  organization: sandbox.organization,
  token: sandbox.token,
  fetch: sandbox.fetch,
});
const [first] = (await client.listIssues(DEFAULT_SCOPE)).items;
const issue = first?.ref as IssueRef;
const scope = { projects: 'all', environments: [], range: { last: '14d' } } as const;

/** Every panel that asks a server, with a text of its answer. */
const PANELS: readonly (readonly [name: string, panel: ReactElement, text: string])[] = [
  ['IssueList', createElement(IssueList, {}), first?.shortId ?? ''],
  ['EventList', createElement(EventList, { issueRef: issue }), 'role="row"'],
  ['IssueDetail', createElement(IssueDetail, { issueRef: issue }), 'cb-stack-trace'],
  ['EventCompare', createElement(EventCompare, { issueRef: issue }), 'cb-compare'],
  ['TagFacets', createElement(TagFacets, { issueRef: issue }), 'cb-facet'],
  ['ReleaseHealth', createElement(ReleaseHealth, { scope }), 'role="row"'],
  ['ErrorPanel', createElement(ErrorPanel, {}), first?.shortId ?? ''],
];

const htmlOf = (element: ReactElement): string => withoutClock(() => renderToString(element));

describe.each(PANELS)('%s on a server without a clock', (_, panel, text) => {
  it('draws its frame from settings alone, as at build time', () => {
    const settings = { baseUrl: '/api/crashboard', organization: 'acme' };
    expect(htmlOf(createElement(CrashboardProvider, { client: settings }, panel))).toContain('cb-root');
  });

  it('draws what was fetched before', async () => {
    const page = await renderAnswered(panel, client, htmlOf);
    expect(page.includes(text)).toBe(true);
  });
});
