// Writes docs/servers/routes.md from the adapters' route tables. With --check it only says whether the file is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Route, RouteTable } from '../src/client/routes/route.js';

const ADAPTERS = 'src/client/adapters';
const FILE = 'docs/servers/routes.md';

const tables = await Promise.all(
  readdirSync(ADAPTERS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${ADAPTERS}/${entry.name}/routes.ts`))
    .map(async ({ name }): Promise<RouteTable> => {
      const module = (await import(`../${ADAPTERS}/${name}/routes.js`)) as {
        readonly routeTable: RouteTable;
      };
      return module.routeTable;
    }),
);
tables.sort((a, b) => (a.vendor < b.vendor ? -1 : 1));

const INTRO = `# Routes

Made from the adapters' route tables by \`npm run docs:routes\`; do not edit.

Every call that Crashboard makes, by server. The client sends nothing else, and the proxy passes nothing else. Its
\`allow\` takes these names; \`'read'\` stands for every call with the right to read, \`'triage'\` for those and all
changes but merging and deleting, which are words of their own (\`'merge'\`, \`'delete'\`). Of the token scopes
named, any one is enough.
`;

const text = [INTRO, ...tables.map(section)].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
  console.log(`wrote ${FILE}`);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is stale: run npm run docs:routes`);
  process.exitCode = 1;
} else console.log(`${FILE} tells ${tables.map(({ vendor }) => vendor).join(', ')}`);

function section({ vendor, root, routes }: RouteTable): string {
  const rows = [...routes].sort((a, b) => (a.name < b.name ? -1 : 1)).map(row);
  const head = ['| Call | Method | Path | Right | Token scope |', '|---|---|---|---|---|'];
  return [`## ${vendor}`, '', `Paths are below \`${root}\`.`, '', ...head, ...rows, ''].join('\n');
}

function row({ name, method, path, right, scopes }: Route): string {
  const needed = scopes.length > 0 ? scopes.map((scope) => `\`${scope}\``).join(' ') : 'none';
  return `| ${name} | ${method} | \`${path}\` | ${right} | ${needed} |`;
}
