import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { readyResource, toListing } from '../../model/index.js';
import { buildEventSummary } from '../../testing/builders/index.js';
import { EventList, EventListView } from './index.js';

const events = Array.from({ length: 140 }, (_, variant) => buildEventSummary({}, { variant }));

describeConformance('EventListView', {
  component: EventListView,
  props: { events: readyResource(toListing(events), '2026-11-20T11:59:00Z'), onEventClick: () => {} },
  rootClass: 'cb-event-list',
  message: { component: 'EventList', key: 'label' },
  slots: slotStates('events', readyResource(toListing([]))),
  loadingProps: { events: { status: 'pending', fetchStatus: 'fetching' } },
});

describeConformance('EventList', {
  component: EventList,
  props: { issueRef: { source: 'test', project: 'shop', id: '7' } },
  rootClass: 'cb-event-list',
  message: { component: 'EventList', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
