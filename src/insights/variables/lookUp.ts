import type { Json, JsonObject } from '../../model/index.js';

/** A value among the variables of a frame. */
export interface Found {
  /** The variable, then the keys inside it, as the payload spells them. */
  readonly path: readonly string[];
  readonly value: Json;
}

/**
 * Follows steps such as `['order', 'user']` into the variables of a frame. Goes as far as the payload does: SDKs often
 * send an object as a text, into which nothing can be followed; `undefined` then.
 */
export function lookUp(vars: JsonObject | undefined, steps: readonly string[]): Found | undefined {
  const [first, ...rest] = steps;
  if (vars === undefined || first === undefined) return undefined;
  const name = spelled(vars, first);
  if (name === undefined) return undefined;
  const path = [name];
  let value: Json = vars[name] as Json;
  for (const step of rest) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = Array.isArray(value) ? step : spelled(value as JsonObject, step);
    if (key === undefined || !Object.hasOwn(value, key)) return undefined;
    path.push(key);
    value = (value as JsonObject)[key] as Json;
  }
  return { path, value };
}

/** Languages write `$user` and `@user` in the source; SDKs send the one or the other. */
function spelled(vars: JsonObject, name: string): string | undefined {
  const bare = name.replace(/^[@$]+/, '');
  return [name, bare, `$${bare}`, `@${bare}`, `_${bare}`, `'${bare}'`].find((key) =>
    Object.hasOwn(vars, key),
  );
}
