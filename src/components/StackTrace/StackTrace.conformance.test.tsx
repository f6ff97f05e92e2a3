import { describe } from 'vitest';
import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { buildEvent } from '../../testing/builders/index.js';
import { StackTrace, StackTraceView } from './index.js';

describe.each([
  ['StackTraceView', StackTraceView],
  ['StackTrace', StackTrace],
])('%s', (name, component) => {
  describeConformance(name, {
    component,
    props: { event: buildEvent() },
    rootClass: 'cb-stack-trace',
    message: { component: 'StackTrace', key: 'label' },
  });
});
