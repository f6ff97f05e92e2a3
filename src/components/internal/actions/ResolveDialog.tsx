'use client';
import { type ReactElement, useCallback, useState } from 'react';
import { Combobox } from '../pickers/Combobox.js';
import type { DialogProps } from './dialogProps.js';
import { FormDialog } from './FormDialog.js';
import { TextField } from './TextField.js';

/** In which release, or commit, issues are resolved. */
export function ResolveDialog(props: DialogProps & { readonly by: 'release' | 'commit' }): ReactElement {
  return props.by === 'release' ? <InRelease {...props} /> : <InCommit {...props} />;
}

function InRelease({ acting, issues, onAnswer }: DialogProps): ReactElement {
  const { t, what } = acting.words;
  const [release, setRelease] = useState('');
  const { findReleases } = acting.feed;
  const find = useCallback(
    (query: string, signal: AbortSignal) => findReleases?.(issues, query, signal) ?? Promise.resolve([]),
    [findReleases, issues],
  );
  const field = { label: t('releaseLabel'), value: release, onChange: setRelease };
  return (
    <FormDialog
      acting={acting}
      title={t('menuOf', { action: t('releaseTitle'), what: what(issues) })}
      description={t('releaseHint')}
      submit={t('resolve')}
      isComplete={release.trim() !== ''}
      onSubmit={() => onAnswer({ status: 'resolved', in: { release: release.trim() } })}
    >
      {findReleases ? (
        // biome-ignore lint/a11y/noLabelWithoutControl: the combobox is in it, and names itself
        <label className="cb-actions-field">
          <span className="cb-select-label">{t('releaseLabel')}</span>
          <Combobox {...field} loadOptions={find} />
        </label>
      ) : (
        <TextField {...field} />
      )}
    </FormDialog>
  );
}

function InCommit({ acting, issues, onAnswer }: DialogProps): ReactElement {
  const { t, what } = acting.words;
  const [commit, setCommit] = useState('');
  const [repository, setRepository] = useState('');
  return (
    <FormDialog
      acting={acting}
      title={t('menuOf', { action: t('commitTitle'), what: what(issues) })}
      description={t('commitHint')}
      submit={t('resolve')}
      isComplete={/^[\da-f]{7,64}$/i.test(commit.trim()) && repository.trim() !== ''}
      onSubmit={() =>
        onAnswer({
          status: 'resolved',
          in: { commit: commit.trim(), repository: repository.trim() },
        })
      }
    >
      <TextField label={t('commitLabel')} value={commit} onChange={setCommit} isCode />
      <TextField label={t('repositoryLabel')} value={repository} onChange={setRepository} isCode />
    </FormDialog>
  );
}
