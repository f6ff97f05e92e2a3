import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { readyResource } from '../../model/index.js';
import { buildTagFacet } from '../../testing/builders/index.js';
import { TagFacets, TagFacetsView } from './index.js';

describeConformance('TagFacetsView', {
  component: TagFacetsView,
  props: {
    facets: readyResource([buildTagFacet(), buildTagFacet({ key: 'os' })], '2026-11-20T11:59:00Z'),
    onFilter: () => {},
  },
  rootClass: 'cb-tag-facets',
  message: { component: 'TagFacets', key: 'label' },
  slots: slotStates('facets', readyResource([])),
  loadingProps: { facets: { status: 'pending', fetchStatus: 'fetching' } },
});

describeConformance('TagFacets', {
  component: TagFacets,
  props: { issueRef: { source: 'test', project: 'shop', id: '7' } },
  rootClass: 'cb-tag-facets',
  message: { component: 'TagFacets', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
