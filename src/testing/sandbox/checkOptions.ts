import type { SandboxOptions } from './sandboxOptions.js';

/** Every option by name; one that is not here is a slip of the pen. */
const NAMES: { readonly [name in keyof SandboxOptions]-?: true } = {
  seed: true,
  now: true,
  vendor: true,
  world: true,
  storage: true,
  organization: true,
  symbolicate: true,
  webUrl: true,
  token: true,
};

/** Throws a `TypeError` with the option's name and the remedy. */
export function checkSandboxOptions(options: SandboxOptions): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(NAMES, name))
      wrong(`there is no option '${name}'; there are ${Object.keys(NAMES).join(', ')}`);
  }
  const { vendor = 'sentry', world = 'seeded', storage = {} } = options;
  if (vendor !== 'sentry') wrong(`vendor is '${String(vendor)}'; the sandbox is a 'sentry'`);
  const isCounted = typeof world === 'object' && Number.isInteger(world?.issues);
  if (world !== 'seeded' && world !== 'empty' && !isCounted)
    wrong("world takes 'seeded', 'empty' or { issues: 100 }");
  for (const [name, size] of Object.entries(storage)) {
    if (name !== 'events' && name !== 'bytes') wrong(`storage has no '${name}'; it has events and bytes`);
    if (size !== undefined && !((size as number) > 0)) wrong(`storage.${name} takes a number above 0`);
  }
}

function wrong(message: string): never {
  throw new TypeError(`Crashboard sandbox: ${message}`);
}
