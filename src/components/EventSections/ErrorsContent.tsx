'use client';
import type { ReactElement } from 'react';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { Icon } from '../internal/icons/Icon.js';
import { alertIcon } from '../internal/icons/icons.js';
import type { SectionContentProps } from './EventSections.types.js';

/** Problems drawn at most; a broken upload may bring thousands alike. */
const MAX = 50;

/** What went wrong while the server processed the event. */
export function ErrorsContent({ event, t }: SectionContentProps): ReactElement {
  return (
    <ul className="cb-event-errors">
      {event.errors.slice(0, MAX).map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its members may be equal.
        <li key={index} className="cb-event-error">
          <Icon icon={alertIcon} />
          <div className="cb-event-error-main cb-prose">
            <div>{error.message ?? error.type}</div>
            {error.message !== undefined && <code className="cb-meta cb-path">{error.type}</code>}
            {error.data !== undefined && Object.keys(error.data).length > 0 && (
              <DataTree
                data={error.data}
                annotations={event.annotations}
                path={`/errors/${index}/data`}
                depth={0}
                label={t('errors')}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
