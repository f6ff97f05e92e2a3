import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { summarizeEvent } from '../../src/client/normalize/eventSummary.js';
import * as insights from '../../src/insights/index.js';
import type { CrashEvent } from '../../src/model/index.js';
import { redactWire } from '../../src/proxy/redaction/redactWire.js';
import { defaultRedaction } from '../../src/redact/policy.js';
import { redactEvent } from '../../src/redact/redactEvent.js';
import { createRedactor } from '../../src/redact/redactor.js';
import { growthOf, MOST_GROWTH } from './growth.js';
import { HOSTILE_EVENTS } from './hostileEvents.js';

const redactor = createRedactor(defaultRedaction);
const CONTEXT = { source: 's', project: 'shop', issueId: '1' };

function read(wire: unknown): CrashEvent {
  return normalizeEvent(wire, CONTEXT) as CrashEvent;
}

/** All that panels work out of an event before they draw it. */
function look(event: CrashEvent): void {
  insights.stackText({ ...event, message: event.message?.formatted });
  insights.exceptionTree(event.exceptions);
  insights.startHere(event);
  insights.threadTrace(event, insights.defaultThread(event));
  insights.withRawStacks(event);
  for (const { stacktrace } of [...event.exceptions, ...event.threads]) {
    if (!stacktrace) continue;
    for (const view of ['relevant', 'full'] as const)
      insights.stackRows(stacktrace, {
        view,
        order: 'newest',
        isGapOpen: () => true,
        platform: event.platform,
      });
    insights.countMinified(stacktrace.frames, event.platform);
  }
  const items = insights.timelineItems(event.breadcrumbs, event.occurredAt, insights.eventCrumb(event));
  insights.groupRepeats(insights.filterTimeline(items, { text: 'nothing' }));
  insights.timelineFacets(items);
  insights.timelineText(items);
  for (const context of insights.orderContexts(event.contexts)) {
    insights.contextFields(context);
    insights.contextHeadline(context);
  }
  if (event.request) insights.requestBody(event.request);
  summarizeEvent(event);
}

describe('work on an event grows with the event, and not faster', () => {
  it.for(Object.entries(HOSTILE_EVENTS))('with very many: %s', ([, make]) => {
    expect(
      growthOf(make, (wire) => redactWire(structuredClone(wire), 'event', redactor)),
      'the proxy',
    ).toBeLessThan(MOST_GROWTH);
    expect(growthOf(make, read), 'reading').toBeLessThan(MOST_GROWTH);
    expect(
      growthOf((size) => read(make(size)), redactEvent),
      'redacting in the panel',
    ).toBeLessThan(MOST_GROWTH);
    expect(
      growthOf((size) => read(make(size)), look),
      'analysis',
    ).toBeLessThan(MOST_GROWTH);
  });
});

describe('what is told of hidden values grows no faster than the event', () => {
  const bytes = (value: unknown): number => JSON.stringify(value).length;
  /** Of one event, whatever is in it. */
  const REMARKS = 700_000;

  it.for(Object.entries(HOSTILE_EVENTS))('with very many: %s', ([, make]) => {
    const wire = make(12_000);
    const sent = structuredClone(wire);
    redactWire(sent, 'event', redactor);
    expect(bytes(sent), 'the proxy').toBeLessThan(2 * bytes(wire) + REMARKS);
    const event = read(wire);
    expect(bytes(redactEvent(event)), 'in the panel').toBeLessThan(2 * bytes(event) + REMARKS);
  });

  it('with very many short addresses', () => {
    const mails = Array.from({ length: 110_000 }, () => 'a@b.co');
    const wire = { event_id: 'a'.repeat(32), platform: 'python', extra: { mails, text: mails.join(' ') } };
    const sent = structuredClone(wire);
    redactWire(sent, 'event', redactor);
    expect(JSON.stringify(sent)).not.toContain('@b.co');
    expect(bytes(sent)).toBeLessThan(2 * bytes(wire) + REMARKS);
  });
});
