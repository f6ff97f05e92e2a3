'use client';
import { cloneElement, type ReactElement, type ReactNode, useRef, useState } from 'react';
import type { Issue, IssueAction } from '../../../model/index.js';
import { Button, IconButton } from '../buttons/Button.js';
import { checkIcon, chevronDownIcon, moreIcon, userIcon } from '../icons/icons.js';
import { archiveIcon } from '../icons/moreIcons.js';
import { Menu } from '../overlays/Menu.js';
import { Tooltip } from '../overlays/Tooltip.js';
import { AssignPopup } from './AssignPopup.js';
import {
  archiveOffers,
  canUnresolve,
  isOpen,
  itemsOf,
  moreItems,
  priorityItems,
  resolveOffers,
} from './actionMenus.js';
import type { Acting } from './useActing.js';

export interface ActionBarProps {
  readonly acting: Acting;
  readonly issues: readonly Issue[];
  /** Names the group. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** The controls for what can be done to some issues. What the reader may not do has none. */
export function ActionBar({ acting, issues, label, children }: ActionBarProps): ReactElement {
  const { offers, words } = acting;
  const { t } = words;
  const what = words.what(issues);
  const shared = { acting, issues };
  const rare = moreItems(acting, issues);
  return (
    <div className="cb-actions" role="group" aria-label={label}>
      {children}
      {offers('resolve') && isOpen(issues) ? <ResolveControl {...shared} /> : null}
      {offers('archive') && issues.some(({ status }) => status !== 'archived') ? (
        <MenuControl
          {...shared}
          action="archive"
          text={t('archive')}
          icon={archiveIcon}
          items={itemsOf(acting, 'archive', archiveOffers(acting), issues)}
        />
      ) : null}
      {offers('unresolve') && canUnresolve(issues) ? (
        <Guarded reason={acting.refusalOf('unresolve')}>
          <Button
            size="sm"
            title={t('bulkWhat', { action: t('unresolve'), what })}
            onClick={() => acting.act({ status: 'unresolved' }, issues)}
          >
            {t('unresolve')}
          </Button>
        </Guarded>
      ) : null}
      {offers('assign') ? <AssignControl {...shared} /> : null}
      {offers('prioritize') ? (
        <MenuControl
          {...shared}
          action="prioritize"
          text={t('priority')}
          items={priorityItems(acting, issues)}
        />
      ) : null}
      {rare.length > 0 ? (
        <Menu
          label={t('menuOf', { action: t('more'), what })}
          items={rare}
          align="end"
          trigger={<IconButton icon={moreIcon} label={t('more')} size="sm" />}
        />
      ) : null}
    </div>
  );
}

interface ControlProps {
  readonly acting: Acting;
  readonly issues: readonly Issue[];
}

function ResolveControl({ acting, issues }: ControlProps): ReactElement {
  const { t, what } = acting.words;
  const offers = resolveOffers(acting);
  return (
    <span className="cb-actions-split">
      <Guarded reason={acting.refusalOf('resolve')}>
        <Button
          size="sm"
          icon={checkIcon}
          title={t('bulkWhat', { action: t('resolve'), what: what(issues) })}
          onClick={() => acting.act({ status: 'resolved' }, issues)}
        >
          {t('resolve')}
        </Button>
      </Guarded>
      {offers.length > 1 ? (
        <Menu
          label={t('menuOf', { action: t('resolve'), what: what(issues) })}
          items={itemsOf(acting, 'resolve', offers, issues)}
          trigger={
            <IconButton
              icon={chevronDownIcon}
              label={t('resolveMore')}
              size="sm"
              variant="secondary"
              aria-disabled={acting.refusalOf('resolve') !== undefined || undefined}
            />
          }
        />
      ) : null}
    </span>
  );
}

interface MenuControlProps extends ControlProps {
  readonly action: IssueAction;
  readonly text: string;
  readonly icon?: typeof archiveIcon;
  readonly items: Parameters<typeof Menu>[0]['items'];
}

function MenuControl({ acting, issues, action, text, icon, items }: MenuControlProps): ReactElement {
  const { t, what } = acting.words;
  const reason = acting.refusalOf(action);
  const button = (
    <Button size="sm" icon={icon}>
      {text}
    </Button>
  );
  if (reason !== undefined) return <Guarded reason={reason}>{button}</Guarded>;
  return <Menu label={t('menuOf', { action: text, what: what(issues) })} items={items} trigger={button} />;
}

function AssignControl({ acting, issues }: ControlProps): ReactElement {
  const { t } = acting.words;
  const [isOpened, setOpened] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Guarded reason={acting.refusalOf('assign')}>
        <Button
          ref={anchor}
          size="sm"
          icon={userIcon}
          aria-haspopup="dialog"
          aria-expanded={isOpened}
          onClick={() => setOpened(!isOpened)}
        >
          {t('assign')}
        </Button>
      </Guarded>
      {isOpened ? (
        <AssignPopup acting={acting} issues={issues} anchor={anchor} onClose={() => setOpened(false)} />
      ) : null}
    </>
  );
}

/** A control that the server has refused stays where it is, does nothing and says why, to the keyboard as well. */
function Guarded({
  reason,
  children,
}: {
  readonly reason: string | undefined;
  readonly children: ReactElement<object>;
}): ReactElement {
  if (reason === undefined) return children;
  const off = { 'aria-disabled': true, 'aria-description': reason, title: undefined, onClick: undefined };
  return <Tooltip text={reason}>{cloneElement(children, off)}</Tooltip>;
}
