import { describe } from 'vitest';
import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { buildEvent } from '../../testing/builders/index.js';
import { EventSections, EventTags } from './index.js';

describe.each([
  ['EventSections', EventSections],
  ['EventTags', EventTags],
])('%s', (name, component) => {
  describeConformance(name, {
    component,
    props: { event: buildEvent() },
    rootClass: 'cb-event-sections',
    message: { component: 'EventSections', key: 'label' },
  });
});
