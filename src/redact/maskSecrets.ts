import type { Annotation, Json } from '../model/index.js';
import { isSecretName } from './policy.js';
import { REDACTED } from './redactor.js';

/** Deeper data is cut by whoever draws it, so nothing below is ever shown. */
const MAX_DEPTH = 30;

/** Stands for a value that is not drawn because of its name. */
const MASK = '••••••';

/** A value with its annotation where its name is a secret's, unless it is hidden already. */
export function maskSecret<T>(
  name: string,
  value: T,
  path: string,
): { readonly value: T | string; readonly annotations: readonly Annotation[] } {
  const isShown = value === null || value === undefined || value === '' || value === REDACTED;
  if (isShown || !isSecretName(name)) return { value, annotations: [] };
  return { value: MASK, annotations: [{ path, action: 'masked', by: 'panel' }] };
}

/** Data with credentials taken out, and an annotation for each. `path` is where the data sits in the model. */
export function maskSecrets(
  data: Json,
  path: string,
): { readonly data: Json; readonly annotations: readonly Annotation[] } {
  const annotations: Annotation[] = [];
  return { data: mask(data, path, 0, annotations), annotations };
}

function mask(data: Json, path: string, depth: number, found: Annotation[]): Json {
  if (typeof data !== 'object' || data === null || depth > MAX_DEPTH) return data;
  if (Array.isArray(data))
    return data.map((item: Json, index) => mask(item, `${path}/${index}`, depth + 1, found));
  const entries = Object.entries(data).map(([name, value]) => {
    // Most values are plain and no secret: their path is never asked for.
    const isPlain = typeof value !== 'object' || value === null;
    if (isPlain && !isSecretName(name)) return [name, value] as const;
    const own = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const masked = maskSecret(name, value, own);
    if (masked.annotations.length === 0) return [name, mask(value, own, depth + 1, found)] as const;
    found.push(...masked.annotations);
    return [name, masked.value] as const;
  });
  return Object.fromEntries(entries);
}
