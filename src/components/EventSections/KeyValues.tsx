'use client';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import { Button } from '../internal/Button.js';
import type { EventSectionsMessages } from './EventSections.messages.js';

export interface KeyValue {
  /** Unique in its list; names may repeat. */
  readonly id: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Rows drawn before "show all". */
const FIRST = 30;

interface KeyValuesProps {
  t: Translate<EventSectionsMessages>;
  rows: readonly KeyValue[];
  /** Rows drawn at first. */
  first?: number | undefined;
}

/** Names and values side by side, one below the other where it is narrow. */
export function KeyValues({ t, rows, first = FIRST }: KeyValuesProps): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      <dl className="cb-pairs">
        {shown.map(({ id, name, value }) => (
          <div key={id} className="cb-pairs-row">
            <dt className="cb-pairs-name">
              <bdi>{name}</bdi>
            </dt>
            <dd className="cb-pairs-value">{value}</dd>
          </div>
        ))}
      </dl>
      {rows.length > first && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('show', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
