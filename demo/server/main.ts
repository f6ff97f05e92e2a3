import { createServer } from 'node:http';
import { SettingsError } from '../../src/cli/input/values.js';
import { listen, onStop } from '../../src/cli/listen.js';
import type { NodeListener } from '../../src/proxy/index.js';
import { createBackend } from './backend.js';
import { demoListener } from './listener.js';
import { builtPage, livePage } from './page.js';
import { readSettings, type Settings } from './settings.js';

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
const port = await listen(server, settings.port, settings.host, 'PORT=4401 npm start').catch((error: Error) =>
  fail(error.message),
);

const backend = createBackend(settings);
const page = await (settings.isDev ? livePage(server) : builtPage());
handle = demoListener(backend, page.listener, settings.host);

const shown = settings.real === undefined ? 'the sandbox' : new URL(settings.real.upstream).host;
process.stdout.write(`Crashboard demo: http://localhost:${port} (showing ${shown})\n`);

onStop(async () => {
  server.close();
  server.closeAllConnections();
  await page.close();
});
