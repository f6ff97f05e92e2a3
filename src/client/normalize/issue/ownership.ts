import type { Actor, Owner, Ownership } from '../../../model/index.js';
import { normalizeActor } from '../organization/people.js';
import { compact, readArray, readObject, readText } from '../read/scalars.js';

export function normalizeOwnership(value: unknown): Ownership {
  const wire = readObject(value);
  const rules = readArray(wire?.rules).flatMap(ruleOf);
  const fallback = rules.length === 0 ? matcherText(wire?.rule) : undefined;
  const owners: Owner[] = [];
  for (const row of readArray(wire?.owners)) {
    const actor = normalizeActor(row);
    const rule = actor && rules.find(({ names }) => namesOf(actor).some((name) => names.has(name)));
    if (actor) owners.push(compact({ ...actor, rule: rule?.text ?? fallback }));
  }
  return { owners };
}

interface Rule {
  readonly text: string;
  /** Of its owners, in small letters, with what kind they are. */
  readonly names: ReadonlySet<string>;
}

/** A tuple of matcher and owners, each of them a tuple again; or the same with names. */
function ruleOf(value: unknown): readonly Rule[] {
  const wire = readObject(value);
  const [matcher, owners] = Array.isArray(value) ? value : [wire?.matcher, wire?.owners];
  const text = matcherText(matcher);
  if (text === undefined) return [];
  const names = readArray(owners).map((owner) => pairOf(owner, 'name').join(' ').toLowerCase());
  return [{ text, names: new Set(names) }];
}

/** Rules name teams by their slug, people by their address. */
function namesOf({ type, name, email }: Actor): readonly string[] {
  return [name, email].flatMap((text) => (text === undefined ? [] : [`${type} ${text}`.toLowerCase()]));
}

function matcherText(value: unknown): string | undefined {
  if (typeof value === 'string') return readText(value);
  const [type, pattern] = pairOf(value, 'pattern');
  return type !== undefined && pattern !== undefined ? `${type}:${pattern}` : pattern;
}

function pairOf(value: unknown, second: string): readonly (string | undefined)[] {
  const wire = readObject(value);
  return (Array.isArray(value) ? [value[0], value[1]] : [wire?.type, wire?.[second]]).map(readText);
}
