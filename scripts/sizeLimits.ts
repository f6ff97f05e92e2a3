/** Ceilings for years, not targets: nothing is to be squeezed for them. */
export interface Limit {
  name: string;
  /** What a consumer writes. */
  code: string;
  /** Gzipped KiB of initial JavaScript, React excluded; with `chunks`, of each late chunk that matches. */
  limit: number;
  /** Measures the chunks behind an import() whose module or contents match, instead of the entry. */
  chunks?: RegExp;
}

const from = (names: string, entry = 'crashboard'): string => `export { ${names} } from '${entry}';`;

// Components come from the root entry: that is also the proof that it can be shaken.
export const limits: readonly Limit[] = [
  { name: 'client core, before its adapter', code: from('createClient', 'crashboard/client'), limit: 10 },
  {
    // One chunk for each kind of server, normalizers included: a first row waits for one request, not for nine.
    name: 'adapter with its normalizers',
    code: from('createClient', 'crashboard/client'),
    chunks: /^dist\/client\/adapters\//,
    limit: 34,
  },
  {
    name: 'hooks + client',
    code: `export * from 'crashboard/hooks'; ${from('createClient', 'crashboard/client')}`,
    limit: 32,
  },
  { name: 'IssueList', code: from('IssueList'), limit: 52 },
  { name: 'StackTrace, before its highlighter', code: from('StackTrace'), limit: 46 },
  // What a step holds is masked where it is drawn, so the masks are there at once.
  { name: 'BreadcrumbTimeline', code: from('BreadcrumbTimeline'), limit: 45 },
  { name: 'TagFacets', code: from('TagFacets'), limit: 25 },
  { name: 'ReleaseHealth, before its chart', code: from('ReleaseHealth'), limit: 32 },
  {
    name: 'the four light components together',
    code: from('StackTrace, BreadcrumbTimeline, TagFacets, IssueList'),
    limit: 122,
  },
  {
    name: 'menus, pickers and dialogs',
    code: "export * from 'crashboard';",
    chunks: /node_modules\/@radix-ui\//,
    limit: 40,
  },
];

/** Gzipped KiB of each style sheet. */
export const styleLimit = 16;
