'use client';
import type { ReactElement } from 'react';
import { type IssueScope, type Project, projectName } from '../../../../model/index.js';
import { MultiSelect, MultiSelectPlace } from '../../pickers/MultiSelect.js';

export interface ProjectSelectProps {
  readonly projects: readonly Project[] | undefined;
  readonly chosen: IssueScope['projects'];
  /** They are on their way: the place is kept. */
  readonly isPending?: boolean | undefined;
  onChange(chosen: IssueScope['projects']): void;
  t(key: 'project' | 'allProjects' | 'several', values?: { readonly count: number }): string;
}

/** Narrows a list to some projects, where there are several. */
export function ProjectSelect(props: ProjectSelectProps): ReactElement | null {
  const { projects, chosen, onChange, t } = props;
  if (!projects && props.isPending) return <MultiSelectPlace all={t('allProjects')} />;
  if (!projects || projects.length < 2) return null;
  return (
    <MultiSelect
      t={t}
      label={t('project')}
      all={t('allProjects')}
      chosen={chosen === 'all' ? [] : chosen}
      onChange={(next) => onChange(next.length === 0 ? 'all' : next)}
      options={projects.map((project) => ({ value: project.slug, label: projectName(project) }))}
    />
  );
}
