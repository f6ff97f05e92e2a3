/** What a snapshot shows. Every text is plain. */
export interface Snapshot {
  readonly title: string;
  readonly notes: readonly string[];
  readonly language: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const STYLE =
  'body{margin:2rem;font:14px/1.5 system-ui,sans-serif;color:#1b1d22;background:#fff}' +
  'h1{font-size:20px;margin:0 0 4px}p{margin:0 0 4px;color:#565c69}' +
  'table{border-collapse:collapse;margin-top:16px;width:100%}' +
  'th,td{padding:6px 8px;border-bottom:1px solid #e3e5ea;text-align:start;vertical-align:top;overflow-wrap:anywhere}' +
  'th{font-size:12px;color:#565c69}td{font-variant-numeric:tabular-nums}';

/** A page of its own with a table: no script, no address, nothing fetched. */
export function snapshotHtml({ title, notes, language, head, rows }: Snapshot): string {
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag.split(' ')[0]}>`).join('')}</tr>`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `<table><thead>${cells('th scope="col"', head)}</thead><tbody>`,
    ...rows.map((row) => cells('td', row)),
    '</tbody></table></body></html>',
  ].join('\n');
}

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
