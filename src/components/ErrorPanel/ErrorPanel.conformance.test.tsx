import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { ErrorPanel } from './index.js';

describeConformance('ErrorPanel', {
  component: ErrorPanel,
  props: {},
  rootClass: 'cb-error-panel',
  message: { component: 'ErrorPanel', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
