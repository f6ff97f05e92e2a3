import type { Organization, Project, ProjectRef } from '../../../model/index.js';
import { compact, readArray, readBoolean, readId, readObject, readText } from '../read/scalars.js';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

export function normalizeProject(value: unknown): Project | undefined {
  const wire = readObject(value);
  const ref = normalizeProjectRef(wire);
  if (!wire || !ref) return undefined;
  return compact({
    ...ref,
    environments: Array.isArray(wire.environments) ? readNames(wire.environments) : undefined,
    hasSessions: readBoolean(wire.hasSessions),
  });
}

/** The project an issue or a release says it is in. */
export function normalizeProjectRef(value: unknown): ProjectRef | undefined {
  const wire = readObject(value);
  const id = readId(wire?.id);
  const slug = readText(wire?.slug) ?? id;
  if (!wire || slug === undefined) return undefined;
  // Spelled out rather than `compact`: every row of every page has one.
  const ref: Mutable<ProjectRef> = { id: id ?? slug, slug };
  const name = readText(wire.name);
  const platform = readText(wire.platform);
  if (name !== undefined) ref.name = name;
  if (platform !== undefined) ref.platform = platform;
  return ref;
}

/** Names of environments. The nameless one is left out: it cannot be asked for. */
export function readNames(value: unknown): readonly string[] {
  const names = new Set<string>();
  for (const item of readArray(value)) {
    const name = typeof item === 'string' ? item : readText(readObject(item)?.name);
    if (name) names.add(name);
  }
  return [...names];
}

export function normalizeOrganization(value: unknown): Organization | undefined {
  const wire = readObject(value);
  const slug = readText(wire?.slug);
  if (!wire || slug === undefined) return undefined;
  return compact({ id: readId(wire.id) ?? slug, slug, name: readText(wire.name) });
}
