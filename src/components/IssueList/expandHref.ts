import type { Issue } from '../../model/index.js';

/** Fills a template such as `/errors/{issueId}`. Values are encoded; unknown names stay as written. */
export function expandHref(template: string, issue: Issue): string {
  const values: { readonly [name: string]: string } = {
    issueId: issue.ref.id,
    shortId: issue.shortId ?? issue.ref.id,
    project: issue.ref.project,
    source: issue.ref.source,
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] as string) : whole,
  );
}
