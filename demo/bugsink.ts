import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startBugsink } from '../scripts/servers/bugsink.js';
import { feed } from '../scripts/servers/feed.js';
import { run } from '../scripts/servers/processes.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RUNS = 4;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

say('Installing and starting Bugsink (the first time takes about a minute) …');
const server = await startBugsink().catch((error: unknown) => {
  process.stderr.write(`Bugsink could not be started: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});

let isStopping = false;
async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  demo?.kill('SIGTERM');
  await server.stop();
  process.exit(code);
}

let demo: ReturnType<typeof spawn> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

try {
  for (let number = 0; number < RUNS; number += 1) await feed(server);
  await run(process.execPath, [`${ROOT}test/servers/feed/shop.mjs`], {
    env: { FEED_DSN: server.dsn(server.nodeProject) },
  });
} catch (error) {
  process.stderr.write(`Bugsink could not be fed: ${error instanceof Error ? error.message : error}\n`);
  await stop(1);
}
say(`Bugsink: ${server.baseUrl} (its own pages), fed by @sentry/node and the Python SDK.`);

demo = spawn(process.execPath, ['--import', './tools/tsResolve.mjs', 'demo/server/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    CRASHBOARD_UPSTREAM: server.baseUrl,
    CRASHBOARD_TOKEN: server.token,
    CRASHBOARD_ORG: server.organization,
    CRASHBOARD_VENDOR: server.vendor,
  },
});
demo.once('close', (code) => void stop(code ?? 0));
