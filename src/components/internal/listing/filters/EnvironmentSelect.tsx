'use client';
import type { ReactElement } from 'react';
import { MultiSelect, MultiSelectPlace } from '../../pickers/MultiSelect.js';
import type { ScopeTranslate } from './scopeText.js';

export interface EnvironmentSelectProps {
  /** `undefined` or empty where the server has none: there is nothing to choose. */
  readonly environments: readonly string[] | undefined;
  readonly chosen: readonly string[];
  /** They are on their way: the place is kept. */
  readonly isPending?: boolean | undefined;
  onChange(chosen: readonly string[]): void;
  readonly t: ScopeTranslate;
}

/** Narrows a list to some environments. */
export function EnvironmentSelect(props: EnvironmentSelectProps): ReactElement | null {
  const { environments, chosen, onChange, t } = props;
  if (!environments && props.isPending) return <MultiSelectPlace all={t('allEnvironments')} />;
  if (!environments?.length) return null;
  return (
    <MultiSelect
      t={t}
      label={t('environment')}
      all={t('allEnvironments')}
      chosen={chosen}
      onChange={onChange}
      options={environments.map((name) => ({ value: name, label: name }))}
    />
  );
}
