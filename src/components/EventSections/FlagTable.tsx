'use client';
import { type ReactElement, useState } from 'react';
import type { FlagRow } from '../../insights/index.js';
import type { Annotation } from '../../model/index.js';
import { Button } from '../internal/buttons/Button.js';
import type { SectionContentProps } from './EventSections.types.js';
import { Value } from './Value.js';

/** Flags drawn before "show all". */
const FIRST = 20;

interface FlagTableProps extends Pick<SectionContentProps, 't'> {
  flags: readonly FlagRow[];
  annotations: readonly Annotation[];
  /** JSON pointer of the context's data. */
  path: string;
}

/** Feature flags as they were evaluated, the last one first: that one is nearest to the error. */
export function FlagTable({ flags, annotations, path, t }: FlagTableProps): ReactElement {
  const [all, setAll] = useState(false);
  return (
    <>
      <table className="cb-flags">
        <caption className="cb-meta">{t('flagsNote')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flagsOrder')}</th>
            <th scope="col">{t('flagsFlag')}</th>
            <th scope="col">{t('flagsResult')}</th>
          </tr>
        </thead>
        <tbody>
          {flags.slice(0, all ? undefined : FIRST).map(({ order, flag, result, path: below }) => (
            <tr key={below}>
              <td className="cb-meta">{order}</td>
              <th scope="row" className="cb-path">
                <bdi>{flag ?? '—'}</bdi>
              </th>
              <td className="cb-prose cb-path">
                {typeof result === 'boolean' ? (
                  t(result ? 'flagOn' : 'flagOff')
                ) : (
                  <Value
                    name={flag ?? ''}
                    value={result}
                    annotations={annotations}
                    path={`${path}${below}`}
                    label={flag ?? t('flagsResult')}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {flags.length > FIRST && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('show', { count: flags.length })}
        </Button>
      )}
      <p className="cb-meta">{t('flagsSuspects')}</p>
    </>
  );
}
