import type { Issue } from '../../../model/index.js';
import { expandTemplate } from '../../internal/links/expandTemplate.js';

/** Fills a template such as `/errors/{issueId}`. */
export function expandHref(template: string, { ref, shortId = ref.id }: Issue): string {
  return expandTemplate(template, {
    issueId: ref.id,
    shortId,
    project: ref.project,
    source: ref.source,
  });
}
