import type { Breadcrumb, Json } from '../../model/index.js';
import { crumbKind } from './crumbKind.js';

/** What somebody acted on, so that a person can find it. */
export interface CrumbTarget {
  /** The short selector. */
  readonly text: string;
  /** As recorded, where `text` leaves something out. */
  readonly raw?: string;
  /** What kind of thing it was, such as `button`, where it was named. */
  readonly element?: string;
  /** The name that people gave it: a test id, a label, a title. */
  readonly name?: string;
}

const LONGEST = 2_000;
/** Attributes that people gave names in, best first. */
const NAMES = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-sentry-component',
  'aria-label',
  'title',
  'alt',
  'name',
  'placeholder',
];

/** What a step of the user was about: a long selector by its telling part, a view by its id. `undefined` for other steps. */
export function crumbTarget(crumb: Breadcrumb): CrumbTarget | undefined {
  const kind = crumbKind(crumb);
  if (kind !== 'ui' && crumb.type !== 'user') return undefined;
  const message = crumb.message?.trim();
  if (message) return isSelector(message) ? readableSelector(message) : { text: message };
  return targetOfData(crumb.data ?? {});
}

/** A CSS path by its telling part: a test id, a label or a name, else its last two parts. */
export function readableSelector(selector: string): CrumbTarget {
  const parts = selector.slice(0, LONGEST).split(/\s*>\s*/);
  const last = parts.at(-1) ?? '';
  const named = parts
    .toReversed()
    .slice(0, 3)
    .find((part) => nameOf(part) !== undefined);
  const name = named && nameOf(named);
  if (named === undefined || name === undefined) {
    const text = parts.slice(-2).map(shortPart).join(' > ');
    return text === selector ? { text } : { text, raw: selector };
  }
  const element = tagOf(named);
  const text = `${element} “${name}”${named === last ? '' : ` > ${shortPart(last)}`}`;
  return { text, raw: selector, element, name };
}

function isSelector(text: string): boolean {
  return / > |^[a-z][\w-]*[.#[]/i.test(text);
}

function nameOf(part: string): string | undefined {
  for (const name of NAMES) {
    const start = part.indexOf(`[${name}="`);
    if (start < 0) continue;
    const from = start + name.length + 3;
    const end = part.indexOf('"]', from);
    const value = part.slice(from, end < 0 ? undefined : end).trim();
    if (value !== '') return value.slice(0, 80);
  }
  return /^[^[]*?#([\w-]+)/.exec(part)?.[1];
}

function tagOf(part: string): string {
  return /^[\w-]+/.exec(part)?.[0] ?? 'element';
}

/** Tag and first class. */
function shortPart(part: string): string {
  return /^[\w-]*(?:\.[\w-]+)?/.exec(part)?.[0] || part.slice(0, 80);
}

/** How Android, Flutter and Cocoa name what was touched. */
function targetOfData(data: { readonly [key: string]: Json }): CrumbTarget | undefined {
  const path = Array.isArray(data.path) ? data.path[0] : undefined;
  const touched = typeof path === 'object' && path !== null && !Array.isArray(path) ? path : undefined;
  const name = firstText(data['view.id'], data['view.tag'], data.label, touched?.label, touched?.name);
  const kind = firstText(data['view.class'], touched?.element)?.split('.').at(-1);
  if (name === undefined) return kind === undefined ? undefined : { text: kind };
  return kind === undefined ? { text: name, name } : { text: `${kind} “${name}”`, element: kind, name };
}

function firstText(...values: readonly (Json | undefined)[]): string | undefined {
  const text = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof text === 'string' ? text.slice(0, 120) : undefined;
}
