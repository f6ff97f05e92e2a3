import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WORKERD = join(ROOT, 'node_modules/.bin/workerd');

export interface Worker {
  readonly port: number;
  close(): Promise<void>;
}

/** Runs a Worker in the runtime that Workers run in, with text bindings. It may call loopback addresses only. */
export async function serveWorker(entry: string, env: { readonly [name: string]: string }): Promise<Worker> {
  const folder = await mkdtemp(join(tmpdir(), 'crashboard-worker-'));
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    alias: { 'crashboard/proxy': join(ROOT, 'src/proxy/index.ts') },
    logLevel: 'silent',
  });
  await writeFile(join(folder, 'config.capnp'), configOf(env));
  const child = spawn(WORKERD, ['serve', join(folder, 'config.capnp'), '--control-fd=1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  };
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /"port":(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`workerd ended: ${said}`)));
  });
  return { port, close };
}

function configOf(env: { readonly [name: string]: string }): string {
  const bindings = Object.entries(env).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-04-01",
  bindings = [${bindings.join(', ')}]
);
`;
}
