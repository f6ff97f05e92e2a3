'use client';
import { useMemo } from 'react';
import { getData, type Problem, type Project } from '../../model/index.js';
import { unreadProblem } from '../requests/unreadProblem.js';
import { useEnvironments } from './useEnvironments.js';
import { useProjects } from './useProjects.js';

/** What the filters of a scope offer. */
export interface ScopeChoices {
  readonly projects: readonly Project[] | undefined;
  readonly environments: readonly string[] | undefined;
  /** Some are on their way. */
  readonly choicesPending: boolean;
  /** Why some could not be read. */
  readonly choicesProblems: {
    readonly projects?: Problem | undefined;
    readonly environments?: Problem | undefined;
  };
  /** Asks again for those that could not be read. */
  onRetryChoices(): void;
}

/** There is nothing to choose. */
const NONE: readonly never[] = [];

/** Asks for what can be chosen: `false` for what a reader cannot change, which asks for nothing. */
export function useScopeChoices(
  scope: { readonly projects: readonly string[] | 'all' },
  wanted: { readonly projects: boolean; readonly environments: boolean; readonly isReady: boolean },
): ScopeChoices {
  const projects = useProjects({ enabled: wanted.isReady && wanted.projects });
  const environments = useEnvironments(scope.projects, { enabled: wanted.isReady && wanted.environments });
  const projectsProblem = unreadProblem(projects);
  const environmentsProblem = unreadProblem(environments);
  const choicesProblems = useMemo(
    () => ({ projects: projectsProblem, environments: environmentsProblem }),
    [projectsProblem, environmentsProblem],
  );
  return {
    projects: wanted.projects ? getData(projects) : NONE,
    environments: wanted.environments ? getData(environments) : NONE,
    choicesPending: projects.status === 'pending' || environments.status === 'pending',
    choicesProblems,
    onRetryChoices() {
      for (const choices of [projects, environments]) if (choices.status === 'error') choices.refresh();
    },
  };
}
