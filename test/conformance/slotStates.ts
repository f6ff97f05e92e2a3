import type { Slots } from '../../src/components/config/index.js';
import type { Resource } from '../../src/model/index.js';

const failed = { status: 'error', fetchStatus: 'idle', problem: { code: 'network' } } as const;
const pending = { status: 'pending', fetchStatus: 'fetching' } as const;

/** Props that make a component with a resource of this name draw each slot of a state. */
export function slotStates(
  name: string,
  empty: Resource<unknown> | undefined,
): { readonly [slot in keyof Slots]?: object } {
  return {
    Error: { [name]: failed },
    Loading: { [name]: pending },
    ...(empty && { Empty: { [name]: empty } }),
  };
}
