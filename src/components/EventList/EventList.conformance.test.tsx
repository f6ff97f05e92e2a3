import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { listingOf, ready } from '../../model/index.js';
import { buildEventSummary } from '../../testing/builders/index.js';
import { EventList, EventListView } from './index.js';

const events = Array.from({ length: 140 }, (_, variant) => buildEventSummary({}, { variant }));

describeConformance('EventListView', {
  component: EventListView,
  props: { resource: ready(listingOf(events), '2026-11-20T11:59:00Z'), onEventClick: () => {} },
  rootClass: 'cb-event-list',
  message: { component: 'EventList', key: 'label' },
  slots: slotStates('resource', ready(listingOf([]))),
  loadingProps: { resource: { status: 'pending', fetchStatus: 'fetching' } },
});

describeConformance('EventList', {
  component: EventList,
  props: { issue: { source: 'test', project: 'shop', id: '7' } },
  rootClass: 'cb-event-list',
  message: { component: 'EventList', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
