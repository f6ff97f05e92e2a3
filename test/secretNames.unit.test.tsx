import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../src/client/normalize/event.js';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { EventSections } from '../src/components/EventSections/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import type { CrashEvent } from '../src/model/index.js';

const NAMES = ['password', 'user_password', 'cvv', 'AWS_SECRET_ACCESS_KEY', 'X-Session-Id', 'sessionToken'];

/** An event in hand that nobody redacted, with a secret in every place that has names. */
function eventWith(name: string): CrashEvent {
  const named = { [name]: 'hunter2' };
  return normalizeEvent(
    {
      event_id: '0'.repeat(32),
      platform: 'python',
      timestamp: 1_764_500_000,
      exception: {
        values: [
          { type: 'E', stacktrace: { frames: [{ function: 'pay', lineno: 1, in_app: true, vars: named }] } },
        ],
      },
      breadcrumbs: [
        { type: 'http', category: 'fetch', data: { url: `/pay?${name}=hunter2`, ...named } },
        { message: 'said', data: named },
      ],
      request: {
        url: `https://shop.example/?${name}=hunter2`,
        headers: named,
        data: { form: named },
        env: named,
      },
      user: { id: '7', ...named },
      tags: named,
      contexts: { own: named, deep: { list: [named] } },
      extra: named,
      errors: [{ type: 'invalid_data', ...named }],
    },
    { source: 's', project: 'p', issueId: '1' },
  ) as CrashEvent;
}

describe('an event that nobody redacted', () => {
  it.each(NAMES)('shows no value under the name %s', (name) => {
    const event = eventWith(name);
    const { container } = render(
      <>
        <StackTrace event={event} />
        <BreadcrumbTimeline event={event} />
        <EventSections event={event} />
      </>,
    );
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(container.textContent).toContain(name);
    expect(container.innerHTML).not.toContain('hunter2');
  });
});
