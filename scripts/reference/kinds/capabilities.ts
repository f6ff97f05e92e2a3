import { LOCAL_CAPABILITIES } from '../../../src/client/adapters/local/capabilities.js';
import type { AdapterContext } from '../../../src/client/adapters/shared/adapter.js';
import { loadVendor } from '../../../src/client/vendors/registry.js';
import type { Capabilities, CapabilityName } from '../../../src/model/index.js';
import { code, table } from '../blocks.js';
import { capabilityWords } from './capabilityWords.js';

const SERVERS: readonly (readonly [title: string, vendor: string, version?: string])[] = [
  ['Sentry', 'sentry'],
  ['GlitchTip 6', 'glitchtip', '6.0'],
  ['GlitchTip 5', 'glitchtip', '5.0'],
  ['Bugsink', 'bugsink'],
];

/** What each kind of server can do, as its adapter declares. The words name the capabilities; without any, all. */
export async function capabilities(names: readonly string[]): Promise<string> {
  const wanted = names.filter((name) => name !== '');
  const isAll = wanted.length === 0;
  const unknown = wanted.filter((name) => !Object.hasOwn(capabilityWords, name));
  if (unknown.length > 0) throw new Error(`no capability is called ${unknown.join(', ')}`);
  const columns = [
    ...(await Promise.all(
      SERVERS.map(async ([title, ...server]) => [title, await declaredBy(...server)] as const),
    )),
    ['No server', LOCAL_CAPABILITIES] as const,
  ];
  const rows = (isAll ? Object.keys(capabilityWords) : wanted).map((name) => [
    capabilityWords[name as CapabilityName],
    ...columns.map(([, all]) => answer(all[name as CapabilityName]?.state)),
    ...(isAll ? [code(name)] : []),
  ]);
  return table(['', ...columns.map(([title]) => title), ...(isAll ? ['Capability'] : [])], rows);
}

const answer = (state: 'yes' | 'no' | 'unknown' | undefined): string =>
  ({ yes: 'yes', no: '–', unknown: 'varies' })[state ?? 'unknown'];

/** An adapter declares what it can do without asking anybody. */
async function declaredBy(vendor: string, version?: string): Promise<Capabilities> {
  const { createAdapter, routeTable } = await loadVendor(vendor);
  const offline = (): never => {
    throw new Error('the documents ask no server');
  };
  const context: AdapterContext = {
    source: vendor,
    organization: 'docs',
    transport: offline as unknown as AdapterContext['transport'],
    host: offline as unknown as AdapterContext['host'],
    table: routeTable,
    capabilities: { get: () => ({}), lacks: () => false, declare: () => {}, learn: () => {} },
    isProxied: false,
    openProjects: async () => 'all',
    now: Date.now,
    regionHosts: [],
  };
  return createAdapter(context).capabilitiesIn(version);
}
