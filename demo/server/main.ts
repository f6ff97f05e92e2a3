import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NodeListener } from '../../src/proxy/index.js';
import { createBackend } from './backend.js';
import { demoListener } from './listener.js';
import { builtPage, livePage } from './page.js';
import { readSettings, type Settings, SettingsError } from './settings.js';

/** Says why and stops. */
function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, process.argv.slice(2));
  } catch (error) {
    if (error instanceof SettingsError) return fail(error.message);
    throw error;
  }
}

const settings = settingsOrExit();

// The port is taken before the page is built: who waits two seconds should not be told then that it is in use.
let handle: NodeListener = (_, response) => {
  response.writeHead(503, { 'Retry-After': '1' }).end('The demo is starting.');
};
const server = createServer((request, response) => handle(request, response));
await listen(server, settings);

const backend = createBackend(settings);
const page = await (settings.isDev ? livePage(server) : builtPage());
handle = demoListener(backend, page.listener);

const { port } = server.address() as AddressInfo;
const shown = settings.real === undefined ? 'the sandbox' : new URL(settings.real.upstream).host;
process.stdout.write(`Crashboard demo: http://localhost:${port} (showing ${shown})\n`);

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    server.close();
    server.closeAllConnections();
    void page.close().finally(() => process.exit(0));
  });
}

function listen(target: Server, { port: wanted, host }: Settings): Promise<void> {
  return new Promise((resolve) => {
    target.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        fail(`Port ${wanted} is in use. Choose another one: PORT=4401 npm start`);
      if (error.code === 'EACCES')
        fail(`Port ${wanted} may not be used. Choose another one: PORT=4401 npm start`);
      fail(`Cannot listen on ${host}:${wanted} (${error.code ?? error.message}).`);
    });
    target.listen(wanted, host, resolve);
  });
}
