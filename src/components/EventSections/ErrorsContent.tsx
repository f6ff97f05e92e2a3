'use client';
import type { ReactElement } from 'react';
import { processingAdvice } from '../../insights/index.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { Icon } from '../internal/icons/Icon.js';
import { alertIcon } from '../internal/icons/icons.js';
import type { SectionContentProps } from './EventSections.types.js';

/** Problems drawn at most; a broken upload may bring thousands alike. */
const MAX = 50;

/** What went wrong while the server processed the event. */
export function ErrorsContent({ event, t }: SectionContentProps): ReactElement {
  const shown = event.errors.slice(0, MAX);
  return (
    <ul className="cb-event-errors">
      {shown.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its members may be equal.
        <li key={index} className="cb-event-error">
          <Icon icon={alertIcon} />
          <div className="cb-event-error-main cb-prose">
            <div>{error.message ?? error.type}</div>
            {error.message !== undefined && <code className="cb-meta cb-path">{error.type}</code>}
            <Advice
              type={error.type}
              isFirst={shown.findIndex(({ type }) => type === error.type) === index}
              t={t}
            />
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

interface AdviceProps extends Pick<SectionContentProps, 't'> {
  type: string;
  /** Said once for all problems alike. */
  isFirst: boolean;
}

function Advice({ type, isFirst, t }: AdviceProps): ReactElement | null {
  const advice = isFirst ? processingAdvice(type) : undefined;
  return advice === undefined ? null : <div>{t('errorAdvice', { advice })}</div>;
}
