/** Cautious reading of JSON whose shape nobody promises. */
export type WireObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id or slug as text. */
export function word(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The rows of a list, bare or inside a paging envelope. */
export function wireRows(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  return isObject(json) && Array.isArray(json.results) ? json.results : undefined;
}

/** The same list with other rows. */
export function withRows(json: unknown, rows: readonly unknown[]): unknown {
  return isObject(json) ? { ...json, results: rows } : rows;
}

export interface WireProject {
  readonly id?: string | undefined;
  readonly slug?: string | undefined;
}

/** The project that an issue or event says it belongs to. */
export function projectOf(item: unknown): WireProject | undefined {
  if (!isObject(item)) return undefined;
  const { project } = item;
  if (isObject(project)) return { id: word(project.id), slug: word(project.slug) };
  const slug = word(item.projectSlug ?? item.project_slug);
  const id = word(project ?? item.projectID ?? item.projectId ?? item.project_id);
  return id === undefined && slug === undefined ? undefined : { id, slug };
}
