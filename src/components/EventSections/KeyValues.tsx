'use client';
import { type ReactElement, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import { Button } from '../internal/buttons/Button.js';
import { type PairRow, Pairs } from '../internal/data/Pairs.js';
import type { EventSectionsMessages } from './EventSections.messages.js';

/** Rows drawn before "show all". */
const FIRST = 30;

interface KeyValuesProps {
  t: Translate<EventSectionsMessages>;
  rows: readonly PairRow[];
  /** Rows drawn at first. */
  first?: number | undefined;
}

/** Names and values, the first few of them until more are asked for. */
export function KeyValues({ t, rows, first = FIRST }: KeyValuesProps): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      <Pairs rows={shown} />
      {rows.length > first && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('show', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
