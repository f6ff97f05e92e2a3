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

const isCss = (path: string): boolean => path.endsWith('.css');

const everywhere = (): boolean => true;

/** Tests are judged by the file they test. */
const withoutTest = (path: string): string => path.replace(/(\.browser|\.unit)?\.test(?=\.tsx?$)/, '');

const isChart = (path: string): boolean => /Chart\.tsx$/.test(withoutTest(path));

const composites = ['IssueDetail', 'EventCompare', 'ErrorPanel'];
const shared = ['internal', 'config'];

const componentFolder = (path: string): string | undefined => /^src\/components\/([^/]+)\//.exec(path)?.[1];

/** All of a component folder but its connected entry (`IssueList/IssueList.tsx`) and its index. */
function isView(path: string): boolean {
  const folder = componentFolder(path);
  if (folder === undefined || folder === 'config') return false;
  if (folder === 'internal') return true;
  const file = withoutTest(path).slice(`src/components/${folder}/`.length);
  return file !== `${folder}.tsx` && file !== 'index.ts';
}

function crossesIslands({ from, to }: Edge): boolean {
  const target = componentFolder(to);
  const own = componentFolder(from) ?? '';
  if (target === undefined || target === own || shared.includes(target)) return false;
  return !composites.includes(own);
}

const loadsRecharts = (path: string, { edges }: Graph): boolean =>
  edges.some((edge) => edge.from === path && edge.kind === 'static' && isPackage(edge.to, 'recharts'));

export const rules: readonly Rule[] = [
  {
    name: 'model-is-alone',
    from: inFolder('model'),
    mayNotImport: ({ to }) => notIn('model')(to),
    reason: 'the domain is plain data that every layer shares, so it must depend on none',
  },
  {
    name: 'headless-layers',
    from: inFolder('client', 'insights', 'redact', 'proxy', 'i18n'),
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
    from: inFolder('insights', 'redact', 'i18n'),
    mayNotImport: ({ from, to }) =>
      to.startsWith('src/') &&
      !inFolder('model', 'i18n', from.split('/')[1] ?? '')(to) &&
      !(inFolder('redact')(from) && inFolder('client/wire')(to)),
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
    from: notIn('proxy', 'testing'),
    mayNotImport: ({ to }) => inFolder('proxy')(to),
    reason: 'the proxy holds the token and must never reach a browser bundle',
  },
  {
    name: 'no-node-in-pages',
    from: notIn('proxy', 'testing'),
    mayNotImport: ({ to }) => to.startsWith('node:'),
    reason: 'a Node built-in breaks every browser bundle',
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
    from: isView,
    mayNotImport: ({ to }) => inFolder('hooks', 'client')(to),
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
    from: (path) => notIn('client', 'proxy')(path) && !/^src\/redact\/.*wire/i.test(path),
    mayNotImport: ({ to }) => inFolder('client/wire', 'client/normalize')(to),
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
    name: 'testing-is-a-leaf',
    from: notIn('testing'),
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
    mayNotImport: ({ to }) => isCss(to),
    reason: 'the host decides which of the two style sheets it loads, and Node cannot import one',
    bindsTests: true,
  },
];

/** Names that the protocol itself carries, which every vendor speaks: headers, DSN keys, SDK names. */
const protocolWords =
  /@sentry\b|x?sentryauth|x-sentry-[\w-]*|sentry-trace|sentry_(key|version|client|secret|timestamp)|\bsentry\.[a-z]/gi;

const vendors = /sentry|glitchtip|bugsink|urgentry/i;

export const vendorRule = {
  name: 'no-vendor-names',
  from: (path: string): boolean =>
    notIn('client/adapters', 'testing')(path) && path !== 'src/client/vendors.ts',
  names: (text: string): boolean => vendors.test(text.replace(protocolWords, '')),
  reason:
    'differences between vendors are capabilities that an adapter declares, never a condition elsewhere',
};
