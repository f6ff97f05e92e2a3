import type { IssueRef } from '../../../model/index.js';
import { readId, readText, type Wire } from '../read/scalars.js';

/** What the caller knows about an event that the payload may not say. */
export interface NormalizeContext {
  /** The client's id, the `source` of every `IssueRef`. */
  readonly source: string;
  /** Slug of the project the event belongs to. */
  readonly project?: string | undefined;
  /** Id of the issue, where the event does not say it. */
  readonly issueId?: string | undefined;
}

/** The issue of an event; absent while the issue or its project is unknown. */
export function issueRefOf(wire: Wire, context: NormalizeContext): IssueRef | undefined {
  const id = context.issueId ?? readId(wire.groupID ?? wire.group_id ?? wire.groupId ?? wire.issue);
  const project = context.project ?? readText(wire.projectSlug ?? wire.project_slug);
  return id === undefined || project === undefined ? undefined : { source: context.source, project, id };
}
