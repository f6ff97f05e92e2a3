import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../client/normalize/event.js';
import { buildEvent } from '../../testing/builders/index.js';
import { type TicketTracker, ticketLink } from './ticketLink.js';
import { ticketSections, ticketText } from './ticketText.js';

const TRACKERS: readonly TicketTracker[] = [
  { tracker: 'github', repository: 'https://github.com/acme/shop/', labels: ['crash', 'a b'] },
  { tracker: 'gitlab', project: 'https://gitlab.com/acme/shop' },
  { tracker: 'jira', site: 'https://acme.atlassian.net', projectId: '10000', issueTypeId: '10004' },
  { tracker: 'linear', team: 'https://linear.app/acme/team/SHOP' },
  { tracker: 'linear' },
];
const LINK = 'https://errors.example/issues/1';
const hostile = fc
  .array(
    fc.constantFrom(
      '`',
      '```',
      '\n',
      '/close',
      '# ',
      '<img src=x>',
      '[a](x)',
      '@here',
      '{noformat}',
      '&title=x',
      '#x',
      '%',
      '\ud800',
      'ж',
      '😀',
      '\u2028',
    ),
    { maxLength: 400 },
  )
  .map((parts) => parts.join(''));
const eventOf = (text: string) => ({
  ...buildEvent({ title: text }),
  exceptions: [
    {
      type: text,
      value: text,
      stacktrace: {
        frames: Array.from({ length: 60 }, (_, line) => ({
          function: `${text}${line}`,
          filename: 'a.py',
          line,
          context: [],
        })),
      },
    },
  ],
});
const paramsOf = (link: string) => new URL(link).searchParams;

describe('ticketText', () => {
  it('keeps title, link and the top of the stack within any size (ID-N02)', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 500, max: 9_000 }), (text, maxLength) => {
        const { title, body } = ticketText(eventOf(text || 'E'), {
          link: LINK,
          maxLength,
          sections: ticketSections,
        });
        expect(body.length).toBeLessThanOrEqual(maxLength);
        expect(title.length).toBeLessThanOrEqual(200);
        expect(title).not.toMatch(/[\n\u2028]|@\w/);
        expect(body).toContain(`<${LINK}>`);
      }),
    );
    const { body } = ticketText(eventOf('pay'), { link: LINK, maxLength: 900 });
    expect(body).toContain('pay59');
  });

  it('writes the chosen sections and no other', () => {
    const event = buildEvent({ tags: [{ key: 'plan', value: 'free' }] });
    expect(ticketText(event, { sections: [], link: LINK }).body).toMatch(/^# .*\n\n- Link: <\S+>\n$/);
    expect(ticketText(event, { sections: ['tags'] }).body).toContain('## Tags');
    expect(ticketText(event, { sections: ['stack'] }).body).not.toContain('## Tags');
  });
});

describe('ticketLink', () => {
  it('fills in the form of each tracker', () => {
    const links = TRACKERS.map((tracker) =>
      ticketLink(tracker, () => ({ title: 'A & b #1', body: '# `x`\n/close' })),
    );
    expect(links.map((link) => `${new URL(link ?? '').origin}${new URL(link ?? '').pathname}`)).toEqual([
      'https://github.com/acme/shop/issues/new',
      'https://gitlab.com/acme/shop/-/issues/new',
      'https://acme.atlassian.net/secure/CreateIssueDetails!init.jspa',
      'https://linear.app/acme/team/SHOP/new',
      'https://linear.app/new',
    ]);
    const [github, gitlab, jira, linear] = links.map((link) => Object.fromEntries(paramsOf(link ?? '')));
    expect(github).toEqual({ title: 'A & b #1', body: '# `x`\n/close', labels: 'crash,a b' });
    expect(gitlab).toEqual({ 'issue[title]': 'A & b #1', 'issue[description]': '# `x`\n\u200b/close' });
    expect(jira).toEqual({
      pid: '10000',
      issuetype: '10004',
      summary: 'A & b #1',
      description: '{noformat}\n# `x`\n/close\n{noformat}',
    });
    expect(linear).toEqual({ title: 'A & b #1', description: '# `x`\n/close' });
  });

  it.each(TRACKERS)(
    'is never longer than servers take, and escapes whatever it is given: $tracker',
    (tracker) => {
      fc.assert(
        fc.property(hostile, (text) => {
          const event = eventOf(text || 'E');
          const link = ticketLink(tracker, (maxLength) => ticketText(event, { link: LINK, maxLength })) ?? '';
          expect(link.length).toBeLessThanOrEqual(7_500);
          const params = paramsOf(link);
          // No text of the payload became a parameter of its own.
          expect([...params.keys()].length).toBe(new Set(params.keys()).size);
          expect(new URL(link).hash).toBe('');
          const body = params.get('description') ?? '';
          if (tracker.tracker === 'jira' && body !== '') expect(body.match(/\{noformat\}/gi)).toHaveLength(2);
          if (tracker.tracker === 'gitlab')
            expect(params.get('issue[description]') ?? '').not.toMatch(/^\//m);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('leads nowhere but to an address of the web', () => {
    for (const repository of [
      'javascript:alert(1)',
      'x',
      '',
      'https://me:pw@github.com/a/b',
      'data:text/html,x',
    ])
      expect(
        ticketLink({ tracker: 'github', repository }, () => ({ title: 'a', body: 'b' })),
      ).toBeUndefined();
  });
});

describe('secrets', () => {
  const SECRET = 'hunter2zz';
  const found = normalizeEvent(
    {
      event_id: 'a'.repeat(32),
      platform: 'python',
      message: `password=${SECRET}`,
      transaction: `/reset?token=${SECRET}`,
      exception: {
        values: [
          {
            type: 'Error',
            value: `Bearer ${SECRET}abcd refused for zoe@example.com`,
            stacktrace: {
              frames: [
                {
                  function: 'pay',
                  filename: 'a.py',
                  lineno: 1,
                  context_line: `password = "${SECRET}"`,
                  vars: { password: SECRET },
                },
              ],
            },
          },
        ],
      },
      request: {
        url: `https://u:${SECRET}@x.example/?api_key=${SECRET}`,
        headers: { Authorization: SECRET },
        data: { password: SECRET },
      },
      breadcrumbs: [
        { category: 'navigation', data: { from: '/', to: `/reset?password=${SECRET}` } },
        { category: 'ui.click', message: 'button[aria-label="zoe@example.com"]' },
        {
          type: 'http',
          category: 'fetch',
          level: 'error',
          data: { method: 'POST', url: `/pay?secret=${SECRET}`, status_code: 500 },
        },
        {
          category: 'console',
          message: `{"password":"${SECRET}"}`,
          data: { arguments: [{ password: SECRET }] },
        },
      ],
      tags: { api_token: SECRET, mail: 'zoe@example.com' },
      user: { email: 'zoe@example.com' },
    },
    { source: 's', project: 'shop', issueId: '1' },
  );

  if (found === undefined) throw new Error('no event');
  const event = found;

  it('reach neither a ticket nor an address of one (ANC-05)', () => {
    const write = (maxLength: number) =>
      ticketText(event, { link: LINK, maxLength, sections: ticketSections });
    const texts = [
      JSON.stringify(write(9_000)),
      ...TRACKERS.map((tracker) => decodeURIComponent(ticketLink(tracker, write) ?? '')),
    ];
    for (const text of texts) {
      expect(text).toContain('pay');
      expect(text).not.toContain(SECRET);
      expect(text).not.toMatch(/zoe(?:@|%40)/);
    }
  });
});
