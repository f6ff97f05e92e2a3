import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../src/client/normalize/event.js';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { EventCompareView } from '../src/components/EventCompare/index.js';
import { EventSections } from '../src/components/EventSections/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import { readyResource } from '../src/model/index.js';

/** Any JSON, and often something that looks like the real thing, since pure noise rarely gets past the first check. */
const any = fc.jsonValue({ maxDepth: 3 });
const mostly = <T,>(likely: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: likely }, any);
const text = mostly(
  fc.oneof(fc.string(), fc.constantFrom('<b>x</b>', 'javascript:alert(1)', 'src/a.ts', '')),
);
const object = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  mostly(fc.record(shape, { requiredKeys: [] }));
const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => mostly(fc.array(item, { maxLength: 6 }));

const frame = object({
  function: text,
  filename: text,
  lineno: mostly(fc.nat(50)),
  colno: mostly(fc.nat(5000)),
  in_app: mostly(fc.boolean()),
  pre_context: list(text),
  context_line: text,
  vars: any,
});
const stacktrace = object({ frames: list(frame), frames_omitted: mostly(fc.tuple(fc.nat(9), fc.nat(9))) });
const mechanism = object({
  type: text,
  handled: mostly(fc.boolean()),
  exception_id: mostly(fc.nat(4)),
  parent_id: mostly(fc.nat(4)),
  is_exception_group: mostly(fc.boolean()),
  help_link: text,
  meta: any,
});
const exception = object({
  type: text,
  value: text,
  mechanism,
  stacktrace,
  raw_stacktrace: stacktrace,
  thread_id: mostly(fc.nat(3)),
});
const crumb = object({
  timestamp: mostly(fc.double({ min: 0, max: 2e9, noNaN: true })),
  type: mostly(fc.constantFrom('http', 'navigation', 'default')),
  category: text,
  level: text,
  message: text,
  data: object({ url: text, status_code: mostly(fc.nat(600)), from: text, to: text, method: text }),
});
const event = fc.record(
  {
    platform: mostly(fc.constantFrom('javascript', 'python', 'java', 'go', 'ruby')),
    exception: object({ values: list(exception) }),
    threads: object({
      values: list(object({ id: mostly(fc.nat(3)), crashed: mostly(fc.boolean()), name: text, stacktrace })),
    }),
    breadcrumbs: object({ values: list(crumb) }),
    stacktrace,
    logentry: object({ formatted: text, message: text, params: any }),
    request: object({
      url: text,
      method: text,
      headers: any,
      cookies: any,
      data: any,
      query_string: any,
      env: any,
    }),
    user: any,
    tags: any,
    contexts: any,
    extra: any,
    modules: any,
    sdk: any,
    errors: any,
    _meta: any,
    csp: any,
    template: any,
  },
  { requiredKeys: [] },
);

describe('the event panels', () => {
  it('draw any event that the normaliser makes of any JSON', () => {
    fc.assert(
      fc.property(event, event, (wire, another) => {
        const read = (payload: object, id: string) =>
          normalizeEvent({ ...payload, event_id: id }, { source: 'test' });
        const model = read(wire, '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d');
        const other = read(another, '5e1f0c3bd2a94b7c8d6e5f4a3b2c1d0e');
        expect(model).toBeDefined();
        expect(other).toBeDefined();
        if (model === undefined || other === undefined) return;
        render(
          <>
            <StackTrace event={model} defaultDisplay="full" />
            <BreadcrumbTimeline event={model} />
            <EventSections event={model} />
            <EventCompareView left={readyResource(model, '')} right={readyResource(other, '')} />
          </>,
        );
        expect(screen.queryByText('This section could not be shown.')).toBeNull();
        expect(document.querySelector('b, script')).toBeNull();
        for (const link of document.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
        cleanup();
      }),
      { numRuns: 60 },
    );
  });
});
