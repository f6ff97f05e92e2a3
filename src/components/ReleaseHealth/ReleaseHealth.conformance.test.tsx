import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { readyResource, toListing } from '../../model/index.js';
import { buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { ReleaseHealth, ReleaseHealthView } from './index.js';

describeConformance('ReleaseHealthView', {
  component: ReleaseHealthView,
  props: {
    releases: readyResource(toListing([buildRelease(), buildRelease({ version: 'shop@4.1.9' })])),
    sessions: readyResource([buildSessionSeries()]),
    scope: { projects: 'all', range: { last: '14d' } },
    // The chart's code comes late; the table is there at once.
    defaultDisplay: 'table',
  },
  rootClass: 'cb-release-health',
  message: { component: 'ReleaseHealth', key: 'label' },
  slots: slotStates('releases', readyResource(toListing([]))),
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
