'use client';
import type { ReactElement } from 'react';
import { type IssueScope, type Problem, type Project, projectName } from '../../../../model/index.js';
import { MultiSelect, MultiSelectPlace, UnreadMultiSelect } from '../../pickers/MultiSelect.js';

export interface ProjectSelectProps {
  readonly projects: readonly Project[] | undefined;
  readonly chosen: IssueScope['projects'];
  /** They are on their way: the place is kept. */
  readonly isPending?: boolean | undefined;
  /** Why they could not be read. */
  readonly problem?: Problem | undefined;
  readonly onRetry?: (() => void) | undefined;
  onChange(chosen: IssueScope['projects']): void;
  t(key: 'project' | 'allProjects' | 'several', values?: { readonly count: number }): string;
}

/** Narrows a list to some projects, where there are several. */
export function ProjectSelect(props: ProjectSelectProps): ReactElement | null {
  const { projects, chosen, onChange, problem, t } = props;
  const own = {
    t,
    label: t('project'),
    all: t('allProjects'),
    chosen: chosen === 'all' ? [] : chosen,
    onChange: (next: readonly string[]) => onChange(next.length === 0 ? 'all' : next),
  };
  if (!projects && problem) {
    return <UnreadMultiSelect {...own} problem={problem} onRetry={props.onRetry} />;
  }
  if (!projects && props.isPending) return <MultiSelectPlace all={t('allProjects')} />;
  if (!projects || projects.length < 2) return null;
  return (
    <MultiSelect
      {...own}
      options={projects.map((project) => ({ value: project.slug, label: projectName(project) }))}
    />
  );
}
