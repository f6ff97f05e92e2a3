import { getRoles } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';

const ROLES_SHOWN = 15;
const NAMES_SHOWN = 6;
const TEXT_SHOWN = 300;

/** Roles that nobody looks for by name. */
const SILENT: ReadonlySet<string> = new Set(['generic', 'presentation', 'none', 'paragraph', 'rowgroup']);

export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** What a page offers to a query, in a few lines: each role with the names it has, `first` on top; then the text. */
export function outlineOf(page: HTMLElement, first?: string): string {
  const roles = Object.entries(getRoles(page)).filter(([role]) => !SILENT.has(role));
  roles.sort(([a], [b]) => Number(b === first) - Number(a === first));
  const lines = roles.slice(0, ROLES_SHOWN).map(([role, elements]) => `  ${role}${namesOf(elements)}`);
  if (roles.length > ROLES_SHOWN) lines.push(`  … ${roles.length - ROLES_SHOWN} more roles`);
  const text = cut((page.textContent ?? '').replace(/\s+/g, ' ').trim(), TEXT_SHOWN);
  return ['On the page:', ...lines, `  text: ${text}`].join('\n');
}

function namesOf(elements: readonly HTMLElement[]): string {
  // What has left the page has no document to look names up in.
  const nameOf = (element: HTMLElement): string =>
    element.isConnected ? cut(computeAccessibleName(element), 40) : '';
  const names = elements.slice(0, NAMES_SHOWN).map(nameOf);
  if (names.every((name) => name === '')) return elements.length > 1 ? ` ×${elements.length}` : '';
  const more = elements.length - names.length;
  return ` ${names.map((name) => JSON.stringify(name)).join(', ')}${more > 0 ? ` … ${more} more` : ''}`;
}
