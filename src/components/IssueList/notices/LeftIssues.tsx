'use client';
import { type ReactElement, useEffect, useId, useState } from 'react';
import { issueKey, issueTitle, type LeftElsewhere, type LeftIssue } from '../../../model/index.js';
import { useFormat, useUIConfig } from '../../config/index.js';
import { useAnnounce } from '../../internal/base/LiveRegion.js';
import { ScrollBox } from '../../internal/base/ScrollBox.js';
import { Button, IconButton } from '../../internal/buttons/Button.js';
import { Pill } from '../../internal/data/Pill.js';
import { Icon } from '../../internal/icons/Icon.js';
import { closeIcon, infoIcon } from '../../internal/icons/icons.js';
import { issueRedaction } from '../../internal/redaction/issueRow.js';
import { useRedactedRow } from '../../internal/redaction/useRedactedRows.js';
import { useIssueList } from '../IssueListContext.js';
import { ChangedElsewhere } from '../row/ChangedElsewhere.js';

/** Issues that are no longer in the list since others changed them: how many, and which, what was done, by whom and when. */
export function LeftIssues({
  left,
  onDismiss,
}: {
  readonly left: LeftElsewhere;
  readonly onDismiss: (() => void) | undefined;
}): ReactElement {
  const { t } = useIssueList();
  const format = useFormat();
  const announce = useAnnounce();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { issues, since, atLeast } = left;
  const text = t('left', {
    count: issues.length,
    when: format.date(since),
    atLeast: atLeast ? 'yes' : 'no',
  });
  useEffect(() => announce(text), [announce, text]);
  const [only] = issues.length === 1 ? issues : [];
  return (
    <div className="cb-issue-list-left">
      <p className="cb-notice">
        <Icon icon={infoIcon} />
        <span>{text}</span>
      </p>
      {only ? (
        <LeftLine {...only} />
      ) : (
        <Button
          size="sm"
          variant="ghost"
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'leftHide' : 'leftShow')}
        </Button>
      )}
      {onDismiss ? (
        <IconButton icon={closeIcon} label={t('leftDismiss')} size="sm" onClick={onDismiss} />
      ) : null}
      {isShown && !only ? (
        <ScrollBox as="div" label={text} className="cb-issue-list-left-lines">
          <ul className="cb-plain" id={id}>
            {issues.map((one) => (
              <li key={issueKey(one.issue.ref)}>
                <LeftLine {...one} />
              </li>
            ))}
          </ul>
        </ScrollBox>
      ) : null}
    </div>
  );
}

function LeftLine(one: LeftIssue): ReactElement {
  const { t } = useIssueList();
  return (
    <div className="cb-issue-list-left-line">
      <LeftName {...one} />
      {one.change ? (
        <ChangedElsewhere change={one.change} />
      ) : (
        <Pill className="cb-issue-list-changed">{t('leftRemoved')}</Pill>
      )}
    </div>
  );
}

/** What the issue is called, and the way to it where it is still there. */
function LeftName({ issue, change }: LeftIssue): ReactElement {
  const { t, hrefOf, onOpen } = useIssueList();
  const { Anchor } = useUIConfig().components;
  const redact = useRedactedRow(issueRedaction, 'IssueList');
  const { main = t('untitled') } = issueTitle(redact?.(issue) ?? issue);
  const name = issue.shortId ?? main;
  const shared = { className: 'cb-issue-list-left-name', title: issue.shortId ? main : undefined };
  const open = onOpen && ((event: React.MouseEvent<HTMLElement>) => onOpen(change?.now ?? issue, event));
  const href = change ? hrefOf(issue) : undefined;
  if (href !== undefined) {
    return (
      <Anchor {...shared} href={href} onClick={open}>
        {name}
      </Anchor>
    );
  }
  if (!change || !open) return <bdi>{name}</bdi>;
  return (
    <button {...shared} type="button" onClick={open}>
      {name}
    </button>
  );
}
