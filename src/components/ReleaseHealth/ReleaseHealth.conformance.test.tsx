import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { listingOf, ready } from '../../model/index.js';
import { buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { ReleaseHealth, ReleaseHealthView } from './index.js';

describeConformance('ReleaseHealthView', {
  component: ReleaseHealthView,
  props: {
    releases: ready(listingOf([buildRelease(), buildRelease({ version: 'shop@4.1.9' })])),
    sessions: ready([buildSessionSeries()]),
    range: { last: '14d' },
    // The chart's code comes late; the table is there at once.
    defaultDisplay: 'table',
  },
  rootClass: 'cb-release-health',
  message: { component: 'ReleaseHealth', key: 'label' },
  slots: slotStates('releases', ready(listingOf([]))),
  loadingProps: { releases: { status: 'pending', fetchStatus: 'fetching' } },
});

describeConformance('ReleaseHealth', {
  component: ReleaseHealth,
  props: { scope: { projects: 'all', environments: [], range: { last: '14d' } } },
  rootClass: 'cb-release-health',
  message: { component: 'ReleaseHealth', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
