import type { Mark, Redactor } from '../../redact/redactor.js';
import type { MetaWriter, Open } from './meta.js';

/** What the parts of one wire event share. Everything is changed in place: the JSON was parsed for this. */
export interface WireWalk {
  readonly redactor: Redactor;
  readonly meta: MetaWriter;
}

/**
 * Where `_meta` keeps what it says about a value, as links, since few of the many places visited are ever written
 * down; undefined: nowhere that panels would look.
 */
export type MetaPath = Link | undefined;

interface Link {
  readonly parent: MetaPath;
  readonly key: string;
}

export type Holder = Open | unknown[];

export function below(path: MetaPath, key: string): MetaPath {
  return path && { parent: path, key };
}

/** A path from its keys. */
export function linked(keys: readonly string[]): MetaPath {
  let path: MetaPath;
  for (const key of keys) path = { parent: path, key };
  return path;
}

function written(path: MetaPath): string[] {
  const keys: string[] = [];
  for (let at = path; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

/** Puts a mark in the place of a member, and notes it where panels look. */
export function put(walk: WireWalk, holder: Holder, key: string | number, mark: Mark, path: MetaPath): void {
  (holder as Open)[key] = mark.text;
  walk.meta.changes += 1;
  note(walk, mark, path);
}

/** Notes a mark at a place where panels look, if it is one. */
export function note(walk: WireWalk, mark: Mark, path: MetaPath): void {
  if (path) walk.meta.add(written(path), mark);
}
