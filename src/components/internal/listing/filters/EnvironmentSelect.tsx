'use client';
import type { ReactElement } from 'react';
import type { Problem } from '../../../../model/index.js';
import { MultiSelect, MultiSelectPlace, UnreadMultiSelect } from '../../pickers/MultiSelect.js';
import type { ScopeTranslate } from './scopeText.js';

export interface EnvironmentSelectProps {
  /** `undefined` or empty where the server has none: there is nothing to choose. */
  readonly environments: readonly string[] | undefined;
  readonly chosen: readonly string[];
  /** They are on their way: the place is kept. */
  readonly isPending?: boolean | undefined;
  /** Why they could not be read. */
  readonly problem?: Problem | undefined;
  readonly onRetry?: (() => void) | undefined;
  onChange(chosen: readonly string[]): void;
  readonly t: ScopeTranslate;
}

/** Narrows a list to some environments. */
export function EnvironmentSelect(props: EnvironmentSelectProps): ReactElement | null {
  const { environments, chosen, onChange, problem, t } = props;
  const own = { t, label: t('environment'), all: t('allEnvironments'), chosen, onChange };
  if (!environments && problem) {
    return <UnreadMultiSelect {...own} problem={problem} onRetry={props.onRetry} />;
  }
  if (!environments && props.isPending) return <MultiSelectPlace all={t('allEnvironments')} />;
  if (!environments?.length) return null;
  return <MultiSelect {...own} options={environments.map((name) => ({ value: name, label: name }))} />;
}
