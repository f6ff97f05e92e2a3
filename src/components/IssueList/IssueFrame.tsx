'use client';
import type { ReactElement } from 'react';
import type { Issue } from '../../model/index.js';
import { useIssueList } from './IssueListContext.js';
import { firstFrame } from './row/firstFrame.js';

/** Function and file where the issue's events break. A narrow line keeps the file. */
export function IssueFrame({ issue }: { readonly issue: Issue }): ReactElement | null {
  const { t } = useIssueList();
  const frame = firstFrame(issue);
  if (!frame) return null;
  const { name, directory, file } = frame;
  const [before = '', after = ''] = name && file ? t('frame', { name, file: '\0' }).split('\0') : [name];
  // A path is cut at its start; where even its last folder finds no room, the mark of the cut stays.
  const [, above, last = directory] = /^(.+[\\/])([^\\/]+[\\/])$/.exec(directory) ?? [];
  return (
    <span className="cb-issue-list-frame" dir="ltr" title={`${before}${directory}${file}${after}`}>
      {before ? <span className="cb-issue-list-frame-name">{before}</span> : null}
      {above ? <span className="cb-issue-list-frame-folder">{`…/${last}`}</span> : null}
      {file || after ? (
        <span className="cb-issue-list-frame-file">{`${above ? '' : last}${file}${after}`}</span>
      ) : null}
    </span>
  );
}
