import type { Edge, Graph } from './graph.js';

export interface Rule {
  name: string;
  /** Which files the rule binds. */
  from: (path: string) => boolean;
  mayNotImport: (edge: Edge, graph: Graph) => boolean;
  reason: string;
  /** Tests need tools and neighbours that the shipped code must not know. */
  bindsTests?: boolean;
}

const inFolder =
  (...names: string[]) =>
  (path: string): boolean =>
    names.some((name) => path.startsWith(`src/${name}/`));

const notIn =
  (...names: string[]) =>
  (path: string): boolean =>
    !inFolder(...names)(path);

/** A package by its name, with its sub-paths; `@scope` alone means all of the scope. */
const isPackage = (to: string, ...names: string[]): boolean =>
  names.some((name) => to === `npm:${name}` || to.startsWith(`npm:${name}/`));

/** The page of the command line runs in a browser, the rest of `cli` in Node. */
const isCliProgram = (path: string): boolean =>
  path.startsWith('src/cli/') && !path.startsWith('src/cli/page/');

const isCss = (path: string): boolean => path.endsWith('.css');

const everywhere = (): boolean => true;

/** Tests are judged by the file they test: `IssueList.volume.browser.test.tsx` by `IssueList.tsx`. */
const withoutTest = (path: string): string => path.replace(/(\.[\w-]+)*\.test(?=\.tsx?$)/, '');

const isChart = (path: string): boolean => /Chart\.tsx$/.test(withoutTest(path));

const composites = ['IssueDetail', 'ErrorPanel'];
const shared = ['internal', 'config'];

const componentFolder = (path: string): string | undefined => /^src\/components\/([^/]+)\//.exec(path)?.[1];

/** The kit, and what a component folder's `XView.tsx` is made of. The rest of the folder connects the view. */
function isView(path: string, graph: Graph): boolean {
  const folder = componentFolder(path);
  return folder === 'internal' || viewParts(graph).has(withoutTest(path));
}

const partsOfGraph = new WeakMap<Graph, ReadonlySet<string>>();

function viewParts(graph: Graph): ReadonlySet<string> {
  const known = partsOfGraph.get(graph);
  if (known) return known;
  const parts = new Set(graph.edges.map(({ from }) => from).filter((path) => /View\.tsx$/.test(path)));
  // A set visits what is added while it is walked.
  for (const part of parts) {
    for (const { from, to } of graph.edges) {
      if (from === part && componentFolder(to) === componentFolder(part)) parts.add(to);
    }
  }
  partsOfGraph.set(graph, parts);
  return parts;
}

function crossesIslands({ from, to }: Edge): boolean {
  const target = componentFolder(to);
  const own = componentFolder(from) ?? '';
  if (target === undefined || target === own || shared.includes(target)) return false;
  return !composites.includes(own);
}

const loadsRecharts = (path: string, { edges }: Graph): boolean =>
  edges.some((edge) => edge.from === path && edge.kind === 'static' && isPackage(edge.to, 'recharts'));

/** What a pure layer may use besides the model: itself; the analysis also what counts as a secret, and the search language. */
const usedBy = (path: string): string[] =>
  inFolder('insights')(path) ? ['insights', 'redact', 'search'] : [path.split('/')[1] ?? ''];

export const rules: readonly Rule[] = [
  {
    name: 'model-is-alone',
    from: inFolder('model'),
    mayNotImport: ({ to }) => notIn('model')(to),
    reason: 'the domain is plain data that every layer shares, so it must depend on none',
  },
  {
    name: 'headless-layers',
    from: inFolder('search', 'client', 'insights', 'redact', 'proxy', 'i18n'),
    mayNotImport: ({ to }) =>
      isCss(to) ||
      inFolder('hooks', 'components', 'styles', 'elements')(to) ||
      isPackage(to, 'react', 'react-dom', 'react-is', 'recharts', '@radix-ui', '@testing-library') ||
      isPackage(to, '@tanstack'),
    reason: 'these layers run in servers, workers and pages without React',
    bindsTests: true,
  },
  {
    name: 'pure-layers',
    from: inFolder('search', 'insights', 'redact', 'i18n'),
    mayNotImport: ({ from, to }) => to.startsWith('src/') && !inFolder('model', 'i18n', ...usedBy(from))(to),
    reason: 'analysis, policy and texts are functions of the model and know no network',
  },
  {
    name: 'client-is-below',
    from: inFolder('client'),
    mayNotImport: ({ to }) => inFolder('proxy', 'insights')(to),
    reason: 'the client is what proxy, hooks and analysis stand on',
  },
  {
    name: 'proxy-is-server',
    from: (path) => notIn('proxy', 'testing')(path) && !isCliProgram(path),
    mayNotImport: ({ to }) => inFolder('proxy')(to),
    reason: 'the proxy holds the token and must never reach a browser bundle',
  },
  {
    name: 'no-node-in-pages',
    from: (path) => notIn('proxy', 'testing')(path) && !isCliProgram(path),
    mayNotImport: ({ to }) => to.startsWith('node:'),
    reason: 'a Node built-in breaks every browser bundle',
  },
  {
    name: 'cli-is-a-program',
    from: notIn('cli'),
    mayNotImport: ({ to }) => inFolder('cli')(to),
    reason: 'it starts a server and reads arguments; nothing that a host imports may do either',
  },
  {
    name: 'cli-server-has-no-ui',
    from: isCliProgram,
    mayNotImport: ({ to }) =>
      isCss(to) ||
      inFolder('hooks', 'components', 'styles', 'elements', 'cli/page')(to) ||
      isPackage(to, 'react', 'react-dom'),
    reason: 'it runs from the packed package without React; its page is built beforehand',
  },
  {
    name: 'hooks-have-no-ui',
    from: inFolder('hooks'),
    mayNotImport: ({ to }) =>
      isCss(to) || inFolder('components', 'styles', 'elements')(to) || isPackage(to, '@radix-ui', 'recharts'),
    reason: 'hosts build their own interface on the hooks and must not load ours',
    bindsTests: true,
  },
  {
    name: 'views-are-pure',
    from: (path) => componentFolder(path) !== undefined,
    mayNotImport: ({ from, to }, graph) => inFolder('hooks', 'client')(to) && isView(from, graph),
    reason: 'a view renders from a literal object, without provider, cache or network',
    bindsTests: true,
  },
  {
    name: 'components-are-islands',
    from: (path) => componentFolder(path) !== undefined,
    mayNotImport: crossesIslands,
    reason: 'a host that uses one component must not load another; only composites join them',
  },
  {
    name: 'wire-stays-inside',
    from: notIn('client', 'proxy'),
    mayNotImport: ({ to }) => inFolder('client/normalize')(to),
    reason: 'what servers send differs by vendor and version; everybody else sees the model',
  },
  {
    name: 'recharts-only-in-charts',
    from: (path) => !isChart(path),
    mayNotImport: ({ to }) => isPackage(to, 'recharts'),
    reason: 'it weighs about 100 KiB, which only a drawn chart may cost',
    bindsTests: true,
  },
  {
    name: 'charts-load-late',
    from: (path) => !isChart(path),
    mayNotImport: ({ to, kind }, graph) => kind === 'static' && isChart(to) && loadsRecharts(to, graph),
    reason: 'a chart is loaded by import() after mount',
  },
  {
    // The command line shows the sandbox to whoever has no server at hand.
    name: 'testing-is-a-leaf',
    from: (path) => notIn('testing')(path) && !isCliProgram(path),
    mayNotImport: ({ to }) => inFolder('testing')(to) || isPackage(to, 'msw', 'vitest', 'fast-check'),
    reason: 'test tools must not ship inside the product',
  },
  {
    name: 'src-stands-alone',
    from: everywhere,
    mayNotImport: ({ to }) => !/^(src\/|npm:|node:)/.test(to),
    reason: 'only src is in the package',
  },
  {
    name: 'no-css-in-ts',
    from: everywhere,
    // Its text alone, for shadow roots; the build puts a module in its place.
    mayNotImport: ({ from, to }) => isCss(to) && from !== 'src/elements/styleText.ts',
    reason: 'the host decides which of the two style sheets it loads, and Node cannot import one',
  },
];

/** Names that the protocol itself carries, which every vendor speaks: headers, keys of DSNs and payloads, SDK names. */
const protocolWords =
  /@sentry\b|x?sentryauth|x-sentry-[\w-]*|sentry-trace|data-sentry-component|sentry_(app|key|version|client|secret|timestamp)|\bsentry\.[a-z]/gi;

const vendors = /sentry|glitchtip|bugsink/i;

export const vendorRule = {
  name: 'no-vendor-names',
  // The one list of all vendors is where an adapter is chosen. SDKs of one vendor serve all servers: how their own frames
  // are called stands in one file.
  from: (path: string): boolean =>
    notIn('client/adapters', 'client/vendors', 'testing')(path) && path !== 'src/model/event/plumbing.ts',
  names: (text: string): boolean => vendors.test(text.replace(protocolWords, '')),
  reason:
    'differences between vendors are capabilities that an adapter declares, never a condition elsewhere',
};
