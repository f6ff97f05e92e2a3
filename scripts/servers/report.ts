import { checks } from '../../test/servers/checks.js';
import type { Cell, Way } from '../../test/servers/suite.js';
import { glitchtip } from './recorded.js';

export interface Column {
  readonly title: string;
  readonly cells: { readonly [way in Way]: readonly Cell[] };
}

const WORDS: { readonly [kind in Cell['kind']]: string } = {
  works: '✓',
  unsupported: 'unsupported',
  'not sent': '—',
  failed: '✗ failed',
};

/** The page in `docs/servers`, of which everything but the date follows from the run. */
export function reportOf(columns: readonly Column[], sdks: readonly string[], date: string): string {
  const titles = columns[0]?.cells.direct.map(({ title }) => title) ?? [];
  const notes: string[] = [];
  const cell = (found: Cell | undefined): string => {
    if (!found) return '';
    if (found.note === undefined) return WORDS[found.kind];
    if (!notes.includes(found.note)) notes.push(found.note);
    return `${WORDS[found.kind]} [${notes.indexOf(found.note) + 1}]`;
  };
  const head = [
    ...columns.flatMap(({ title }) => [`${title}, direct`, `${title}, through the proxy`]),
    glitchtip.title,
  ];
  const recorded = new Map(checks.map((check) => [check.title, glitchtip.cell(check)]));
  const rows = titles.map((title, index) => [
    title,
    ...columns.flatMap(({ cells }) => [cell(cells.direct[index]), cell(cells.proxy[index])]),
    recorded.get(title) ?? '—',
  ]);
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  return [
    '# Conformance, on live servers',
    '',
    '`npm run test:servers` writes this page. It installs the servers, starts them on loopback, sends them errors',
    `through real SDKs (${sdks.join(', ')}), and runs one suite through the public client: straight to the server,`,
    'and through `crashboard/proxy`.',
    '',
    '- **✓** an assertion held over data that this very run had sent.',
    '- **unsupported** the client says so, and the server’s own answer, recorded below, shows it.',
    '- **—** nothing of the kind is sent, so nothing is claimed.',
    '- **recorded** no such server ran: answers of the recorded shapes are read in `test/contract`, and where the client says',
    '  “unsupported”, it declares so.',
    '',
    `Last run: ${date}.`,
    '',
    line(['', ...head]),
    line(['---', ...head.map(() => '---')]),
    ...rows.map(line),
    '',
    '## Answers',
    '',
    ...notes.map((note, index) => `${index + 1}. ${note}`),
    '',
    '## Left out',
    '',
    'urgentry, a server in Go with a Sentry-shaped API: see [urgentry.md](urgentry.md).',
    '',
  ].join('\n');
}

/** The page without what may differ between equal runs. */
export function lasting(report: string): string {
  // A new version of a server that behaves as before makes no page stale.
  return report.replace(/^Last run: .*$/m, '').replace(/\b\d+\.\d+\.\d+\b/g, '');
}
