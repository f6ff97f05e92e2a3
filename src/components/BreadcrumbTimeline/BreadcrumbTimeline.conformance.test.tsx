import { describe } from 'vitest';
import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { buildEvent } from '../../testing/builders/index.js';
import { BreadcrumbTimeline, BreadcrumbTimelineView } from './index.js';

describe.each([
  ['BreadcrumbTimelineView', BreadcrumbTimelineView],
  ['BreadcrumbTimeline', BreadcrumbTimeline],
])('%s', (name, component) => {
  describeConformance(name, {
    component,
    props: { event: buildEvent() },
    rootClass: 'cb-breadcrumbs',
    message: { component: 'BreadcrumbTimeline', key: 'label' },
  });
});
