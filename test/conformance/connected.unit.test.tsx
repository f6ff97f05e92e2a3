import { waitFor } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { type ServerState, withServer } from './answeringServer.js';
import { CONNECTED } from './connected.js';
import { describeConformance } from './describeConformance.js';

const DRAWN: { readonly [state in ServerState]?: string } = { error: '[role="alert"]', empty: '.cb-empty' };

describe.each(['ready', 'error', 'empty'] as const)('when the server’s answer is: %s', (state) => {
  for (const [name, rootClass, component, props, row] of CONNECTED) {
    describeConformance(name, {
      component,
      props,
      rootClass,
      message: { component: name, key: 'label' },
      slots:
        state === 'error' ? { Error: {} } : state === 'empty' && name !== 'IssueDetail' ? { Empty: {} } : {},
      wrap: withServer(state),
      settled: (container) =>
        waitFor(() => {
          expect(container.querySelector('[aria-busy="true"]')).toBeNull();
          expect(container.querySelector(DRAWN[state] ?? row) ?? container).not.toBe(container);
        }),
    });
  }
});
