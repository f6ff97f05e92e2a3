'use client';
import type { MouseEvent, ReactElement } from 'react';
import type { ReleaseRow } from '../../../insights/index.js';
import type { Release } from '../../../model/index.js';
import { useUIConfig } from '../../config/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { arrowRightIcon } from '../../internal/icons/icons.js';
import { useHealth } from '../shared/healthContext.js';

export interface ReleaseNameProps {
  readonly row: ReleaseRow;
  readonly isSelected: boolean;
  /** Missing = the release cannot be chosen. */
  readonly onSelect: (() => void) | undefined;
  /** What tells the rows apart: names that all share are left out. */
  readonly names: { readonly project: boolean; readonly package: boolean };
  /** Address of the release's page. Missing = no link. */
  readonly href: string | undefined;
  readonly onReleaseClick: ((release: Release, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

/** The short version, which shows the release above; the whole identifier is in its title. */
export function ReleaseName(props: ReleaseNameProps): ReactElement {
  const { row, isSelected, onSelect, names, href, onReleaseClick } = props;
  const { t } = useHealth();
  const { Anchor } = useUIConfig().components;
  const { release, label } = row;
  const version = {
    className: onSelect ? 'cb-release-version cb-press' : 'cb-release-version',
    title: release.version,
    children: <bdi>{label}</bdi>,
  };
  const meta = [
    names.project ? (row.project?.name ?? row.project?.slug) : undefined,
    names.package ? row.version.package : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return (
    <span className="cb-release-name">
      <span className="cb-release-name-line">
        {onSelect ? (
          <button
            {...version}
            type="button"
            aria-label={t('showRelease', { version: label })}
            aria-pressed={isSelected}
            onClick={onSelect}
          />
        ) : (
          <span {...version} />
        )}
        {href === undefined ? null : (
          <Anchor
            href={href}
            className="cb-release-open cb-press"
            aria-label={t('openRelease', { version: label })}
            onClick={(event) => onReleaseClick?.(release, event)}
          >
            <Icon icon={arrowRightIcon} />
          </Anchor>
        )}
      </span>
      {meta.length > 0 ? <bdi className="cb-release-sub cb-release-meta">{meta.join(' · ')}</bdi> : null}
    </span>
  );
}
