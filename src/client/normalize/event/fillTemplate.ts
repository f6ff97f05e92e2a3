import type { Json, JsonObject } from '../../../model/index.js';

const MAX_LENGTH = 20_000;
/** `%s`, `%5.2f`, `%(name)s` and `%%`; `{}`, `{0}`, `{name}`, `{name:format}`. */
const PERCENT = /%(?:\((\w{1,100})\))?[-#0+]{0,4}\d{0,4}(?:\.\d{1,4})?([diouxXeEfFgGcrsap%])/g;
const BRACES = /\{(\w{0,100})(?:[!:,][^{}]{0,40})?\}/g;

/**
 * A logged template with its parameters filled in, by the style of the template: `%s` as in C and Python, `{}` as in
 * .NET, Java and Rust. `undefined` where no parameter has a place in it. Places without a parameter stay as written.
 */
export function fillTemplate(template: string, params: Json | undefined): string | undefined {
  if (typeof params !== 'object' || params === null || template.length > MAX_LENGTH) return undefined;
  return (
    fill(template, PERCENT, params, (name, kind) => (kind === '%' ? '%' : name)) ??
    fill(template, BRACES, params, (name) => name || undefined)
  );
}

function fill(
  template: string,
  places: RegExp,
  params: object,
  nameOf: (name: string | undefined, kind: string | undefined) => string | undefined,
): string | undefined {
  let position = 0;
  let filled = 0;
  const text = template.replace(places, (place, name?: string, kind?: string) => {
    const key = nameOf(name, kind);
    if (key === '%' && kind === '%') return '%';
    const at = key ?? String(position++);
    const isNamed = !Array.isArray(params) || /^\d+$/.test(at);
    const value = isNamed && Object.hasOwn(params, at) ? (params as JsonObject)[at] : undefined;
    if (value === undefined) return place;
    filled += 1;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
  return filled > 0 ? text.slice(0, MAX_LENGTH) : undefined;
}
