// Type-checks a host's file against the packed tarball, with every TypeScript and way of resolving that we promise.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installWith, packInto } from './pack.js';

const VERSIONS = { '5.9': '~5.9.3', '6': '^6.0.0', '7': '^7.0.0' };
const REACTS = { 18: '^18.3.0', 19: '^19.0.0' };

/** What hosts do with each entry. Wrong uses are expected errors, so that types that say nothing fail too. */
const HOST = `
import { CrashboardProvider, IssueList, StackTrace, type Issue } from 'crashboard';
import { createClient } from 'crashboard/client';
import 'crashboard/client/sentry';
import { defineElements, mount } from 'crashboard/elements';
import { useIssues } from 'crashboard/hooks';
import * as insights from 'crashboard/insights';
import { createProxyHandler } from 'crashboard/proxy';
import * as redact from 'crashboard/redact';
import { createSandbox } from 'crashboard/testing';
import 'crashboard/styles.css';

const client = createClient({ baseUrl: '/crashboard', organization: 'acme' });
export const page = (
  <CrashboardProvider client={client}>
    <IssueList height={480} onIssueClick={(issue: Issue) => issue.ref.id} />
  </CrashboardProvider>
);
// @ts-expect-error a stack needs an event
export const wrong = <StackTrace />;
export const handler: (request: Request) => Promise<Response> = createProxyHandler({
  basePath: '/crashboard',
  upstream: 'https://errors.example.com',
  token: 'x',
  organization: 'acme',
  vendor: 'sentry',
  authorize: () => ({ role: 'reader' }),
});
defineElements();
document.createElement('cb-issue-list').addEventListener('issueclick', ({ detail: [issue] }) => issue.ref.id);
// @ts-expect-error no panel has this name
mount(document.body, 'Nothing', {});
export { createSandbox, insights, redact, useIssues };
`;

const folder = mkdtempSync(join(tmpdir(), 'crashboard-types-'));
let failed = 0;
try {
  const tarball = packInto(folder);
  for (const [react, range] of Object.entries(REACTS)) {
    const host = join(folder, `react-${react}`);
    writeHost(host, range);
    const warning = installWith(tarball, host);
    if (warning !== '') throw new Error(warning);
    for (const version of Object.keys(VERSIONS)) {
      for (const resolution of ['bundler', 'nodenext']) failed += check(host, react, version, resolution);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(failed === 0 ? 'Types hold in every host.\n' : `Types fail in ${failed} hosts.\n`);
process.exitCode = failed === 0 ? 0 : 1;

function writeHost(host: string, react: string): void {
  mkdirSync(host);
  const compilers = Object.entries(VERSIONS).map(([version, range]) => [
    `typescript-${version}`,
    `npm:typescript@${range}`,
  ]);
  const dependencies = {
    react,
    'react-dom': react,
    // The proxy runs on Node.
    '@types/node': '^22.0.0',
    '@types/react': react,
    '@types/react-dom': react,
    ...Object.fromEntries(compilers),
  };
  writeFileSync(join(host, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  writeFileSync(join(host, 'host.tsx'), HOST);
}

/** 1 when the host does not compile, which it then says. */
function check(host: string, react: string, version: string, resolution: string): number {
  const compiler = join(host, `node_modules/typescript-${version}`);
  const { bin } = JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8')) as {
    bin: { tsc: string };
  };
  const options = [
    '--noEmit',
    '--strict',
    '--jsx',
    'react-jsx',
    '--target',
    'es2022',
    '--lib',
    'es2023,dom,dom.iterable',
  ];
  const resolved = [
    '--module',
    resolution === 'bundler' ? 'esnext' : 'nodenext',
    '--moduleResolution',
    resolution,
  ];
  // The declarations themselves are checked, too.
  const all = [
    join(compiler, bin.tsc),
    ...options,
    ...resolved,
    '--skipLibCheck',
    'false',
    '--types',
    'node',
    'host.tsx',
  ];
  const { status, stdout } = spawnSync(process.execPath, all, { cwd: host, encoding: 'utf8' });
  if (status === 0) return 0;
  process.stdout.write(`React ${react}, TypeScript ${version}, ${resolution}:\n${stdout}\n`);
  return 1;
}
