'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { parseReleaseVersion, type RegressionStory } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { ELEMENT, Filled } from '../../internal/base/Filled.js';
import { Icon } from '../../internal/icons/Icon.js';
import { refreshIcon } from '../../internal/icons/icons.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';
import { whoText } from './activityText.js';

export interface RegressionNoteProps {
  readonly story: RegressionStory;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** One line: resolved by whom in what, broken again when in what, how long that held. */
export function RegressionNote({ story, t }: RegressionNoteProps): ReactElement {
  const format = useFormat();
  const resolved = resolvedText(story, t);
  return (
    <p className="cb-line cb-issue-detail-story" data-wide="">
      <Icon icon={refreshIcon} />
      <span className="cb-visually-hidden">{t('storyLabel')}</span>
      {resolved === undefined ? null : <span>{resolved}</span>}
      <span>
        <Broken story={story} t={t} />
      </span>
      {story.heldMs === undefined ? null : (
        <span>{t('storyHeld', { duration: format.duration(story.heldMs) })}</span>
      )}
    </p>
  );
}

function Broken({ story, t }: RegressionNoteProps): ReactElement {
  const { brokenAt, brokenIn } = story;
  const release = brokenIn === undefined ? undefined : parseReleaseVersion(brokenIn).label;
  if (brokenAt === undefined)
    return <>{release === undefined ? t('didRegress') : t('storyBrokenInSome', { release })}</>;
  const text =
    release === undefined
      ? t('storyBroken', { when: ELEMENT })
      : t('storyBrokenIn', { release, when: ELEMENT });
  return <Filled text={text} element={<RelativeTime at={brokenAt} />} />;
}

function resolvedText(story: RegressionStory, t: RegressionNoteProps['t']): string | undefined {
  const { resolvedBy, resolvedAt, resolvedWhere, resolvedIn } = story;
  const name = placeText(resolvedWhere, resolvedIn, t);
  if (resolvedBy !== undefined) {
    const who = whoText(resolvedBy, t);
    return name === undefined ? t('storyResolvedBy', { who }) : t('storyResolvedByIn', { who, name });
  }
  if (name !== undefined) return t('storyResolvedIn', { name });
  return resolvedAt === undefined ? undefined : t('storyResolvedBy', { who: t('serverActor') });
}

function placeText(
  where: RegressionStory['resolvedWhere'],
  name: string | undefined,
  t: RegressionNoteProps['t'],
): string | undefined {
  if (where === 'nextRelease') return t('storyNextRelease');
  if (where === undefined || name === undefined) return undefined;
  if (where === 'commit') return t('storyCommit', { name });
  if (where === 'pullRequest') return t('storyPullRequest', { name });
  return parseReleaseVersion(name).label;
}
