import { expect, test } from 'vitest';
import { checkLayers } from '../scripts/layers/check.js';
import { rules } from '../scripts/layers/rules.js';

/** The smallest tree that breaks exactly one rule, and what the same code must look like to keep it. */
interface Fixture {
  breaks: string;
  because?: string;
  files: Record<string, string>;
}

const target = 'export const a = 1;';
const importing = (path: string): string => `import { a } from '${path}';\nexport const b = a;`;

const broken: Fixture[] = [
  {
    breaks: 'one-name-one-file',
    files: { 'src/model/Stack.ts': target, 'src/model/stack.ts': target },
  },
  {
    breaks: 'model-is-alone',
    files: { 'src/model/issue/issue.ts': importing('../../i18n/text.js'), 'src/i18n/text.ts': target },
  },
  {
    breaks: 'model-is-alone',
    because: 'a package',
    files: { 'src/model/issue/issue.ts': importing('dayjs') },
  },
  ...['search', 'client', 'insights', 'redact', 'proxy', 'i18n'].map((layer) => ({
    breaks: 'headless-layers',
    because: `${layer} and React`,
    files: { [`src/${layer}/a.ts`]: importing('react') },
  })),
  {
    breaks: 'headless-layers',
    because: 'a type of a hook',
    files: { 'src/client/a.ts': "import type { A } from '../hooks/a.js';", 'src/hooks/a.ts': target },
  },
  {
    breaks: 'headless-layers',
    because: 'the query cache',
    files: { 'src/client/a.ts': importing('@tanstack/react-query') },
  },
  {
    breaks: 'pure-layers',
    files: { 'src/insights/a.ts': importing('../client/http/get.js'), 'src/client/http/get.ts': target },
  },
  {
    breaks: 'client-is-below',
    files: { 'src/client/a.ts': importing('../insights/a.js'), 'src/insights/a.ts': target },
  },
  {
    breaks: 'proxy-is-server',
    files: { 'src/hooks/a.ts': importing('../proxy/handler.js'), 'src/proxy/handler.ts': target },
  },
  { breaks: 'no-node-in-pages', files: { 'src/client/a.ts': importing('node:fs') } },
  {
    breaks: 'no-node-in-pages',
    because: 'the page of the command line',
    files: { 'src/cli/page/a.ts': importing('node:fs') },
  },
  {
    breaks: 'proxy-is-server',
    because: 'the page of the command line',
    files: { 'src/cli/page/a.ts': importing('../../proxy/a.js'), 'src/proxy/a.ts': target },
  },
  {
    breaks: 'cli-is-a-program',
    files: { 'src/proxy/a.ts': importing('../cli/listen.js'), 'src/cli/listen.ts': target },
  },
  {
    breaks: 'cli-server-has-no-ui',
    files: { 'src/cli/a.ts': importing('./page/a.js'), 'src/cli/page/a.ts': target },
  },
  { breaks: 'cli-server-has-no-ui', because: 'React', files: { 'src/cli/a.ts': importing('react') } },
  {
    breaks: 'hooks-have-no-ui',
    files: {
      'src/hooks/a.ts': importing('../components/config/a.js'),
      'src/components/config/a.ts': target,
    },
  },
  {
    breaks: 'hooks-have-no-ui',
    because: 'a dialog',
    files: { 'src/hooks/a.ts': importing('@radix-ui/react-dialog') },
  },
  ...[
    'IssueList/IssueListView.tsx',
    'IssueList/Row.tsx',
    'internal/Menu/Menu.tsx',
    'IssueList/IssueListView.test.tsx',
  ].map((file) => ({
    breaks: 'views-are-pure',
    because: file,
    files: {
      'src/components/IssueList/IssueListView.tsx': importing('./Row.js'),
      'src/components/IssueList/Row.tsx': target,
      [`src/components/${file}`]: importing(`${'../'.repeat(file.split('/').length)}hooks/a.js`),
      'src/hooks/a.ts': target,
    },
  })),
  {
    breaks: 'views-are-pure',
    because: 'a type of the client',
    files: {
      'src/components/IssueList/IssueListView.tsx': importing('./Row.js'),
      'src/components/IssueList/Row.tsx': "export type { A } from '../../client/a.js';",
      'src/client/a.ts': 'export type A = string;',
    },
  },
  {
    breaks: 'components-are-islands',
    files: {
      'src/components/IssueList/IssueList.tsx': importing('../TagFacets/TagFacets.js'),
      'src/components/TagFacets/TagFacets.tsx': target,
    },
  },
  {
    breaks: 'components-are-islands',
    because: 'internal looks upwards',
    files: {
      'src/components/internal/Row.tsx': importing('../TagFacets/TagFacets.js'),
      'src/components/TagFacets/TagFacets.tsx': target,
    },
  },
  {
    breaks: 'wire-stays-inside',
    files: {
      'src/hooks/a.ts': importing('../client/normalize/issue/issue.js'),
      'src/client/normalize/issue/issue.ts': target,
    },
  },
  {
    breaks: 'recharts-only-in-charts',
    files: { 'src/components/ReleaseHealth/ReleaseHealthView.tsx': importing('recharts') },
  },
  {
    breaks: 'charts-load-late',
    files: {
      'src/components/ReleaseHealth/ReleaseHealthView.tsx': importing('./CrashFreeChart.js'),
      'src/components/ReleaseHealth/CrashFreeChart.tsx':
        "import { Line } from 'recharts';\nexport const a = Line;",
    },
  },
  {
    breaks: 'testing-is-a-leaf',
    files: { 'src/hooks/a.ts': importing('../testing/build.js'), 'src/testing/build.ts': target },
  },
  { breaks: 'testing-is-a-leaf', because: 'a test tool', files: { 'src/hooks/a.ts': importing('msw/http') } },
  {
    breaks: 'no-css-in-ts',
    files: {
      'src/components/IssueList/IssueList.tsx': "import './IssueList.css';",
      'src/components/IssueList/IssueList.css': '',
    },
  },
  {
    breaks: 'no-vendor-names',
    because: 'a string',
    files: { 'src/hooks/a.ts': "export const a = 'glitchtip';" },
  },
  {
    breaks: 'no-vendor-names',
    because: 'a name',
    files: { 'src/hooks/a.ts': 'export const isBugsink = true;' },
  },
  {
    breaks: 'no-vendor-names',
    because: 'a type',
    files: { 'src/model/a.ts': "export type Vendor = 'GlitchTip';" },
  },
  {
    breaks: 'no-vendor-names',
    because: 'a text on screen',
    files: { 'src/components/IssueList/Row.tsx': 'export const a = <b>Open in Sentry</b>;' },
  },
  {
    breaks: 'no-vendor-names',
    because: 'a template',
    files: { 'src/hooks/a.ts': 'export const a = `sentry`;' },
  },
  { breaks: 'src-stands-alone', files: { 'src/hooks/a.ts': importing('../../test/support/a.js') } },
  { breaks: 'imports-exist', files: { 'src/hooks/a.ts': importing('./gone.js') } },
  {
    breaks: 'no-cycles',
    files: { 'src/hooks/a.ts': importing('./b.js'), 'src/hooks/b.ts': importing('./a.js') },
  },
  {
    breaks: 'no-cycles',
    because: 'through a type',
    files: {
      'src/testing/build.ts':
        "import type { Wire } from './own.js';\nexport const build = (w: Wire): Wire => w;",
      'src/testing/own.ts':
        "import type { build } from './build.js';\nexport type Wire = Parameters<typeof build>;",
    },
  },
  {
    breaks: 'no-cycles',
    because: 'through an import()',
    files: {
      'src/hooks/a.ts': "export const load = () => import('./b.js');",
      'src/hooks/b.ts': importing('./a.js'),
    },
  },
  {
    breaks: 'no-room-cycles',
    files: {
      'src/hooks/cache/a.ts': importing('../listing/b.js'),
      'src/hooks/listing/b.ts': 'export const b = 1;',
      'src/hooks/listing/c.ts': importing('../cache/d.js'),
      'src/hooks/cache/d.ts': 'export const d = 1;',
    },
  },
];

const check = (files: Record<string, string>): string[] =>
  checkLayers(new Map(Object.entries(files))).map(({ rule }) => rule);

test.each(broken)('$breaks is noticed ($because)', ({ breaks, files }) => {
  expect(check(files)).toEqual([breaks]);
});

test('every rule of the table has a fixture that breaks it', () => {
  const shown = new Set(broken.map((fixture) => fixture.breaks));
  expect(rules.map((rule) => rule.name).filter((name) => !shown.has(name))).toEqual([]);
});

test('what the layers allow is quiet', () => {
  const files = {
    'src/model/issue/issue.ts': 'export interface Issue { id: string }',
    'src/client/vendors/registry.ts':
      "export const vendors = { glitchtip: () => import('../adapters/glitchtip/index.js') };",
    'src/client/adapters/glitchtip/index.ts': "// Sentry's routes\nexport const vendor = 'glitchtip';",
    'src/client/normalize/issue/issue.ts':
      "import type { Issue } from '../../../model/issue/issue.js';\nexport type Wire = Issue;",
    'src/client/http/headers.ts':
      "export const dropped = ['sentry-trace', 'X-Sentry-Auth', 'sentry.javascript.react'];",
    'src/proxy/handler.ts':
      "import { dropped } from '../client/http/headers.js';\nimport 'node:http';\nexport const d = dropped;",
    'src/hooks/queries/useIssue.ts':
      "import { useQuery } from '@tanstack/react-query';\nexport const u = useQuery;",
    'src/components/internal/Row.tsx': target,
    'src/components/TagFacets/TagFacets.tsx':
      "import { u } from '../../hooks/queries/useIssue.js';\nexport const T = u;",
    'src/components/TagFacets/TagFacets.test.tsx':
      "import { T } from './TagFacets.js';\nimport { build } from '../../testing/build.js';\nimport '../../../test/support/dom.js';\nimport { test } from 'vitest';\ntest('sentry', () => [T, build]);",
    'src/components/TagFacets/Part.tsx': "import { a } from '../internal/Row.js';\nexport const p = a;",
    'src/components/ErrorPanel/ErrorPanel.tsx':
      "import { T } from '../TagFacets/TagFacets.js';\nexport const E = T;",
    'src/components/ReleaseHealth/CrashFreeChart.tsx':
      "import { Line } from 'recharts';\nexport const C = Line;",
    'src/components/ReleaseHealth/ReleaseHealthView.tsx':
      "export const load = () => import('./CrashFreeChart.js');",
    'src/testing/build.ts': 'export const build = (wire: string): string => wire;',
  };
  expect(checkLayers(new Map(Object.entries(files)))).toEqual([]);
});
