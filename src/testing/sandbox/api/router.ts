import type { Endpoint } from '../http/call.js';

export interface Match {
  readonly endpoint: Endpoint;
  readonly params: { readonly [name: string]: string };
}

/** Finds the endpoint of a path below `/api/0`. `allowed` lists other methods that the path knows. */
export function route(
  endpoints: readonly Endpoint[],
  method: string,
  path: string,
): Match | { readonly allowed: readonly string[] } {
  const allowed: string[] = [];
  for (const endpoint of endpoints) {
    const params = paramsOf(endpoint.path, path);
    if (params === undefined) continue;
    if (endpoint.method === method) return { endpoint, params };
    allowed.push(endpoint.method);
  }
  return { allowed };
}

function paramsOf(pattern: string, path: string): { readonly [name: string]: string } | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== text) return undefined;
      continue;
    }
    const value = decoded(text);
    if (value === undefined || value === '') return undefined;
    params[part.slice(1, -1)] = value;
  }
  return params;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
