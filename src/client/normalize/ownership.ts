import type { Actor, Ownership } from '../../model/index.js';
import { normalizeActor } from './people.js';
import { readArray, readObject } from './read.js';

export function normalizeOwnership(value: unknown): Ownership {
  const owners: Actor[] = [];
  for (const row of readArray(readObject(value)?.owners)) {
    const actor = normalizeActor(row);
    if (actor) owners.push(actor);
  }
  return { owners };
}
