import { knownVendors } from '../vendors/registry.js';
import type { ClientOptions } from './clientOptions.js';

/** Every option by name; one that is not here is a slip of the pen. */
const NAMES: { readonly [name in keyof ClientOptions]-?: true } = {
  baseUrl: true,
  organization: true,
  id: true,
  vendor: true,
  proxiedVendor: true,
  fetch: true,
  token: true,
  dangerouslyAllowBrowserToken: true,
  timeoutMs: true,
  retry: true,
  regionHosts: true,
  now: true,
};

/** Throws a `TypeError` with the option's name and the remedy. */
export function checkClientOptions(options: ClientOptions): void {
  const { baseUrl, organization, vendor, proxiedVendor, timeoutMs } = options;
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(NAMES, name))
      wrong(`there is no option '${name}'; there are ${Object.keys(NAMES).join(', ')}`);
  }
  if (typeof baseUrl !== 'string')
    wrong('baseUrl is missing; give the path where the proxy is mounted, or the address of the server');
  if (typeof organization !== 'string' || organization === '')
    wrong('organization is missing; give its slug, or any word for a server without organizations');
  for (const [name, value] of Object.entries({ vendor, proxiedVendor })) {
    const known = knownVendors();
    if (value !== undefined && !known.includes(value))
      wrong(`${name} is '${value}'; it takes one of ${known.map((one) => `'${one}'`).join(', ')}`);
  }
  if (vendor !== undefined && proxiedVendor !== undefined)
    wrong('`vendor` is for a server without a proxy, `proxiedVendor` for one behind it');
  if (timeoutMs !== undefined && !(timeoutMs > 0)) wrong('timeoutMs takes a number of milliseconds above 0');
}

function wrong(message: string): never {
  throw new TypeError(`Crashboard: ${message}`);
}
