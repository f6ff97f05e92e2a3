import type { EventSummary } from '../../../model/index.js';
import { expandTemplate } from '../../internal/links/expandTemplate.js';

/** Fills a template such as `/errors/{issueId}/{eventId}`. */
export function expandHref(template: string, { id, issue }: EventSummary): string {
  return expandTemplate(template, {
    eventId: id,
    issueId: issue?.id ?? '',
    project: issue?.project ?? '',
  });
}
