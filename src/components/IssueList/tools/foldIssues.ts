import { createFold, type Fold } from '../../../insights/events/foldRows.js';
import type { Issue } from '../../../model/index.js';

/** Issues of one project with the same type that happened in the same place: most often one cause under many names. */
export function foldIssues(): Fold<Issue> {
  return createFold<Issue>({
    keyOf({ ref, type, function: name, filename, culprit }) {
      const place =
        name === undefined && filename === undefined ? culprit : `${filename ?? ''} ${name ?? ''}`;
      if (type === undefined || place === undefined) return undefined;
      return JSON.stringify([ref.source, ref.project, type, place]);
    },
  });
}
