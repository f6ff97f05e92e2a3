'use client';
import { createElement, type ReactElement, useEffect, useMemo } from 'react';
import { abilityTo } from '../../client/capabilities/abilities.js';
import {
  type ActionRunner,
  type Capabilities,
  type Capability,
  type CapabilityName,
  getData,
  type Issue,
  type IssueAction,
  type Problem,
} from '../../model/index.js';
import { meOf } from '../actions/me.js';
import { useCache } from '../cache/context.js';
import { useCapabilities } from '../queries/useCapabilities.js';
import { useCrashboardClient } from '../queries/useCrashboardClient.js';
import { useServerInfo } from '../queries/useServerInfo.js';
import { AssigneeChoices, type KnownAssignees } from './AssigneeChoices.js';
import { useActionRunner } from './useIssueActions.js';

const RESOLVE_FORMS = [
  ['nextRelease', 'issues.resolveInRelease'],
  ['release', 'issues.resolveInRelease'],
  ['commit', 'issues.resolveInCommit'],
] as const;

/** The first one is what a key does. */
const ARCHIVE_FORMS = [
  ['escalating', 'issues.substatus'],
  ['forever', 'issues.archive'],
  ['time', 'issues.archiveForTime'],
  ['events', 'issues.archiveUntilEvents'],
  ['users', 'issues.archiveUntilUsers'],
] as const;

/** What carries actions out, and what it can do here. */
export interface ActionFeed {
  readonly runner: ActionRunner;
  readonly refused: { readonly [action in IssueAction]?: Problem };
  readonly resolveForms: readonly (typeof RESOLVE_FORMS)[number][0][];
  readonly archiveForms: readonly (typeof ARCHIVE_FORMS)[number][0][];
  readonly needsArchiveWindow: boolean;
  readonly canAssignMe: boolean;
  renderAssignees(
    issues: readonly Issue[],
    query: string,
    draw: (choices: KnownAssignees) => ReactElement,
  ): ReactElement;
  readonly findReleases:
    | ((
        issues: readonly Issue[],
        query: string,
        signal: AbortSignal,
      ) => Promise<readonly { readonly value: string }[]>)
    | undefined;
}

const NONE: readonly IssueAction[] = [];

/**
 * The actions among those that a host allows which the server, its rights and the proxy let the reader do, and what
 * carries them out. An action that the server has just forbidden, or that the token lacks a known scope for, stays among
 * them, with its reason.
 */
export function useActionFeed(allowed: readonly IssueAction[] = NONE): {
  readonly actions: readonly IssueAction[];
  readonly feed: ActionFeed;
} {
  const runner = useActionRunner();
  const client = useCrashboardClient();
  const capabilities = useCapabilities();
  const info = useServerInfo();
  const known = getData(info);
  const isAsking = info.status === 'pending';
  const wanted = allowed.join(' ');
  const { prepare } = useCache().actions;
  useEffect(() => {
    if (wanted) prepare();
  }, [wanted, prepare]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is what `allowed` holds
  return useMemo(() => {
    const abilityOf = (action: IssueAction): Capability => abilityTo(action, capabilities, known);
    const may = allowed.filter((action) => !isOut(abilityOf(action)));
    const refused = may.filter((action) => runner.can(action).state === 'no');
    const has = (name: CapabilityName): boolean => isThere(capabilities, name);
    return {
      // A control that goes away again as soon as the server answers would be one that may not be used.
      actions: isAsking ? NONE : may,
      feed: {
        runner,
        refused: Object.fromEntries(refused.map((action) => [action, forbidden(abilityOf(action))])),
        resolveForms: RESOLVE_FORMS.flatMap(([form, name]) => (has(name) ? [form] : [])),
        archiveForms: ARCHIVE_FORMS.flatMap(([form, name]) => (has(name) ? [form] : [])),
        needsArchiveWindow: !has('issues.archiveWithoutWindow'),
        canAssignMe: known !== undefined && meOf(known) !== undefined,
        renderAssignees: (issues, query, draw) => createElement(AssigneeChoices, { issues, query, draw }),
        findReleases:
          capabilities['releases.list']?.state !== 'no'
            ? async (issues, query, signal) => {
                const projects = [...new Set(issues.map(({ ref }) => ref.project))];
                const page = await client.listReleases({ projects, query }, { signal, pageSize: 20 });
                return page.items.map(({ version }) => ({ value: version }));
              }
            : undefined,
      },
    };
  }, [wanted, runner, client, capabilities, known, isAsking]);
}

/** What only a right is missing for keeps its control, which says so. */
function isOut({ state, scope }: Capability): boolean {
  return state === 'no' && scope === undefined;
}

function forbidden({ scope }: Capability): Problem {
  return { code: 'forbidden', ...(scope !== undefined && { scope }) };
}

function isThere(capabilities: Capabilities, name: CapabilityName): boolean {
  const capability = capabilities[name];
  return !capability || !isOut(capability);
}
