import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Cell, runSuite, type Way } from '../../test/servers/suite.js';
import { startBugsink } from './bugsink.js';
import { type Fed, feed } from './feed.js';
import { type Column, lasting, reportOf } from './report.js';
import { startSandbox } from './sandbox.js';
import type { LiveServer } from './server.js';
import { walk } from './walk.js';

const PAGE = fileURLToPath(new URL('../../docs/servers/conformance.md', import.meta.url));
const SERVERS: readonly (readonly [name: string, start: () => Promise<LiveServer>])[] = [
  ['Bugsink', startBugsink],
  ['the sandbox', startSandbox],
];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function started([name, start]: (typeof SERVERS)[number]): Promise<LiveServer> {
  try {
    return await start();
  } catch (error) {
    throw new Error(
      `${name} could not be installed or started: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Each way gets data of its own, since the suite changes and deletes what it was given. */
async function passes(server: LiveServer, sdks: Set<string>): Promise<Column> {
  const pass = async (way: Way, fed: Fed): Promise<readonly Cell[]> => {
    const begin = performance.now();
    const cells = await runSuite(server, way, fed);
    const count = (kind: Cell['kind']): number => cells.filter((cell) => cell.kind === kind).length;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    say(
      `${server.title}, ${way}: ${count('works')} work, ${count('unsupported')} unsupported, ${count('failed')} failed, ${seconds} s`,
    );
    for (const { title, kind, note } of cells) if (kind === 'failed') say(`  ✗ ${title}: ${note}`);
    return cells;
  };
  const fed = async (): Promise<Fed> => {
    const one = await feed(server);
    for (const name of one.sdks) sdks.add(name);
    return one;
  };
  const direct = await pass('direct', await fed());
  return { title: server.title, cells: { direct, proxy: await pass('proxy', await fed()) } };
}

/** By keys alone, in a browser. */
async function walked(server: LiveServer): Promise<void> {
  if (server.vendor === 'sentry') return;
  const begin = performance.now();
  try {
    const hasBrowser = await walk(server);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    say(
      `${server.title}, a morning of triage by keys: ${hasBrowser ? `works, ${seconds} s` : 'LEFT OUT, there is no browser'}`,
    );
  } catch (error) {
    hasFallen = true;
    say(
      `  ✗ ${server.title}, a morning of triage by keys: ${error instanceof Error ? error.message : error}`,
    );
  }
}

let hasFallen = false;
let running: LiveServer | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void (running?.stop() ?? Promise.resolve()).finally(() => process.exit(130)));
}

const begin = performance.now();
const columns: Column[] = [];
const sdks = new Set<string>();
try {
  for (const entry of SERVERS) {
    const server = await started(entry);
    running = server;
    try {
      columns.push(await passes(server, sdks));
      await walked(server);
    } finally {
      running = undefined;
      await server.stop();
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

const report = reportOf(columns, [...sdks], new Date().toISOString().slice(0, 10));
const isStale = !existsSync(PAGE) || lasting(readFileSync(PAGE, 'utf8')) !== lasting(report);
const hasFailed = columns.some(({ cells }) =>
  [...cells.direct, ...cells.proxy].some(({ kind }) => kind === 'failed'),
);
const isRefused = isStale && process.env.CI !== undefined;
if (hasFailed) say('✗ the page stays as it is');
else if (isRefused) say('✗ docs/servers/conformance.md is not what this run found: npm run test:servers');
else if (isStale) writeFileSync(PAGE, report);
say(`${((performance.now() - begin) / 1000).toFixed(1)} s`);
process.exit(hasFailed || hasFallen || isRefused ? 1 : 0);
