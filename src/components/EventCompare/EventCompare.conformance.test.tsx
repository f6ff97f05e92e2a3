import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { readyResource } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { EventCompare, EventCompareView } from './index.js';

const at = '2026-11-20T11:59:00Z';

describeConformance('EventCompareView', {
  component: EventCompareView,
  props: {
    left: readyResource(buildEvent(), at),
    right: readyResource(buildEvent({}, { variant: 1 }), at),
    compareWith: 'previous',
    onCompareWithChange: () => {},
  },
  rootClass: 'cb-event-compare',
  message: { component: 'EventCompare', key: 'toolbar' },
  slots: { ...slotStates('right', undefined), Empty: { right: undefined } },
  loadingProps: { right: { status: 'pending', fetchStatus: 'fetching' } },
});

describeConformance('EventCompare', {
  component: EventCompare,
  props: { issueRef: { source: 'test', project: 'shop', id: '7' } },
  rootClass: 'cb-event-compare',
  message: { component: 'EventCompare', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
