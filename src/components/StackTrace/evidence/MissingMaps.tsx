'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../../i18n/index.js';
import {
  type MinifiedFile,
  type MissingMaps as MissingMapsOf,
  minifiedFiles,
  missingMaps,
} from '../../../insights/index.js';
import type { Frame } from '../../../model/index.js';
import { useMessages } from '../../config/useMessages.js';
import { Button } from '../../internal/buttons/Button.js';
import { ProblemNotice } from '../../internal/states/ProblemNotice.js';
import { useTrace } from '../traceContext.js';
import { stackEvidenceMessages } from './StackEvidence.messages.js';
import type { Asked } from './types.js';

type Texts = Translate<typeof stackEvidenceMessages>;

/** A build has one or two bundles that crash; a page with dozens has one cause. */
const MOST_FILES = 5;

/** A reason's text; under the same key with `Do` stands what to do about it. */
const MAP_REASONS = {
  'no-artifacts': 'mapsNoArtifacts',
  'no-debug-id': 'mapsNoDebugId',
  'source-missing': 'mapsSourceMissing',
  'map-missing': 'mapsMapMissing',
  'map-invalid': 'mapsMapInvalid',
  'wrong-dist': 'mapsWrongDist',
  'no-column': 'mapsNoColumn',
  'fetch-failed': 'mapsFetchFailed',
  'sdk-outdated': 'mapsSdkOutdated',
} as const;

/** Which files are minified, why, and what to do: once for each reason, since all its files need the same. */
export function MissingMaps({ frames }: { readonly frames: readonly Frame[] }): ReactElement | null {
  const { event, evidence } = useTrace();
  const t = useMessages('StackEvidence', stackEvidenceMessages);
  const answer = evidence?.sourceMaps?.answer;
  const problems = answer?.status === 'success' ? answer.data : undefined;
  const groups = useMemo(
    () => missingMaps(minifiedFiles(event, frames, problems)),
    [event, frames, problems],
  );
  return (
    <>
      <ul className="cb-stack-maps">
        {groups.map((group) => (
          <li key={group.why ?? ''} className="cb-plain">
            <Group group={group} t={t} />
          </li>
        ))}
      </ul>
      <Asking asked={evidence?.sourceMaps} t={t} />
    </>
  );
}

function Group({ group, t }: { group: MissingMapsOf; t: Texts }): ReactElement {
  const { why, files } = group;
  const reason = why !== undefined && Object.hasOwn(MAP_REASONS, why) ? why : undefined;
  const key = reason === undefined ? 'mapsUnknown' : MAP_REASONS[reason as keyof typeof MAP_REASONS];
  return (
    <>
      <p className="cb-stack-maps-why">{t(key)}</p>
      <ul className="cb-stack-maps-files">
        {files.slice(0, MOST_FILES).map((file) => (
          <FileLine key={file.file} of={file} t={t} />
        ))}
        {files.length > MOST_FILES && (
          <li className="cb-meta">{t('mapsMoreFiles', { count: files.length - MOST_FILES })}</li>
        )}
      </ul>
      <p className="cb-plain">{t(`${key}Do`)}</p>
    </>
  );
}

function FileLine({ of, t }: { of: MinifiedFile; t: Texts }): ReactElement {
  const { file, frames, debugId } = of;
  const facts = [t('mapsFrames', { count: frames }), debugId && t('mapsDebugId', { id: debugId })];
  return (
    <li className="cb-plain">
      <bdi className="cb-path">{file}</bdi>{' '}
      <span className="cb-meta">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** Who says so, and how to hear it from the server. */
function Asking({ asked, t }: { asked: Asked<unknown> | undefined; t: Texts }): ReactElement | null {
  if (asked === undefined) return null;
  const { answer, onAsk } = asked;
  if (answer?.status === 'success') {
    const isFine = Array.isArray(answer.data) && answer.data.length === 0;
    return <p className="cb-meta">{t(isFine ? 'mapsFine' : 'mapsAsked')}</p>;
  }
  if (answer?.status === 'error') {
    const { problem } = answer;
    if (problem.code === 'unsupported') return <p className="cb-meta">{t('mapsNotAsked')}</p>;
    return <ProblemNotice compact problem={problem} what={t('mapsFailed')} onRetry={onAsk} />;
  }
  if (answer?.fetchStatus === 'fetching') return <p className="cb-meta">{t('mapsAsking')}</p>;
  return onAsk === undefined ? null : (
    <div className="cb-line">
      <Button size="sm" onClick={onAsk}>
        {t('mapsAsk')}
      </Button>
    </div>
  );
}
