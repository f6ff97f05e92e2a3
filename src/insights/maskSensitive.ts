import type { Annotation, Json } from '../model/index.js';
import { isSensitiveName } from './sensitiveNames.js';

/** Deeper data is cut by whoever draws it, so nothing below is ever shown. */
const MAX_DEPTH = 30;

/** Data with credentials taken out, and an annotation for each. `path` is where the data sits in the model. */
export function maskSensitive(
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
    const own = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (!isSensitiveName(name) || value === null || value === '')
      return [name, mask(value, own, depth + 1, found)] as const;
    found.push({ path: own, action: 'masked', by: 'panel' });
    return [name, '••••••'] as const;
  });
  return Object.fromEntries(entries);
}
