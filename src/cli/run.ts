import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createClient, problemOf } from '../client/index.js';
import { routeTableOf } from '../client/vendors/routeTables.js';
import type { ProxyHandler } from '../proxy/index.js';
import { sandboxBackend, serverProxy } from './backend.js';
import { gate } from './gate/gate.js';
import type { RealServer } from './input/server.js';
import { type Environment, tokenFor } from './input/token.js';
import { SettingsError } from './input/values.js';
import { listen, onStop } from './listen.js';
import { cliListener, type PageConfig } from './listener.js';
import { type CliSettings, readArguments } from './settings.js';

const HELP = `crashboard: shows what your error-tracking server holds, read-only, in a page on this machine.

  npx crashboard                                          made-up data, to look around
  npx crashboard --upstream https://… --org <slug>        your own server
  npx crashboard gate --help                              judges a release, for pipelines

  --upstream  address of the server
  --org       slug of the organization
  --vendor    kind of server; found out when left out
  --port      default 4500; 0 takes any
  --host      default 127.0.0.1; whoever reaches another one reads what the token reads

The token is taken from CRASHBOARD_TOKEN, or asked for. It stays in this program. What is left out is taken from
CRASHBOARD_UPSTREAM, CRASHBOARD_ORG and CRASHBOARD_VENDOR.
`;

/** Reads what was asked for, starts the page and says where it is. Ends the process when that cannot be. */
export async function run(args: readonly string[], environment: Environment): Promise<void> {
  const [command, ...rest] = args;
  if (command === 'gate') {
    process.exitCode = await gate(rest, environment);
    return;
  }
  try {
    const settings = readArguments(args, environment);
    if (settings.wants === 'help') process.stdout.write(HELP);
    else if (settings.wants === 'version') process.stdout.write(`${await ownVersion()}\n`);
    else await serve(settings, environment);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function serve({ port, host, real }: CliSettings, environment: Environment): Promise<void> {
  const { proxy, config } = real ? await realServer(real, environment) : sandboxServer();
  const folder = fileURLToPath(new URL('page', import.meta.url));
  const server = createServer(cliListener(proxy, config, folder, host));
  const taken = await listen(server, port, host, 'npx crashboard --port 4501');
  onStop(async () => {
    server.close();
    server.closeAllConnections();
  });
  const shown = host === '127.0.0.1' ? 'localhost' : host;
  process.stdout.write(
    `Crashboard: http://${shown}:${taken} (${config.showing}, read-only). Ctrl-C ends it.\n`,
  );
}

interface Shown {
  readonly proxy: ProxyHandler;
  readonly config: PageConfig;
}

function sandboxServer(): Shown {
  const { proxy, sandbox } = sandboxBackend();
  return { proxy, config: { organization: sandbox.organization, showing: 'made-up data' } };
}

async function realServer(
  { upstream, organization, vendor }: RealServer,
  environment: Environment,
): Promise<Shown> {
  const token = await tokenFor(upstream, environment);
  const kind = vendor === undefined ? await findOut(upstream, organization, token) : known(vendor);
  return {
    proxy: serverProxy({ upstream, organization, token, ...kind }),
    config: { organization, showing: new URL(upstream).host },
  };
}

function known(vendor: string): { readonly vendor: string } {
  if (!routeTableOf(vendor)) {
    throw new SettingsError(`--vendor ${JSON.stringify(vendor)} is no kind of server that Crashboard knows.`);
  }
  return { vendor };
}

/** Asks the server what it is. */
async function findOut(
  baseUrl: string,
  organization: string,
  token: string,
): Promise<{ readonly vendor: string; readonly version?: string | undefined }> {
  const retry = { attempts: 1, budgetMs: 0 };
  try {
    const { vendor, version } = await createClient({ baseUrl, organization, token, retry }).serverInfo();
    return { vendor, ...(version !== undefined && { version }) };
  } catch (error) {
    const { code, status, hint } = problemOf(error);
    const why = [code, status, hint].filter((part) => part !== undefined).join(', ');
    throw new SettingsError(
      `${new URL(baseUrl).host} does not say what kind of server it is (${why}). If the address is right, give --vendor.`,
    );
  }
}

async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version?: unknown }).version);
}
