import type { Issue, IssueAction, IssueChange, IssueCommand } from '../../../model/index.js';
import { checkIcon } from '../icons/icons.js';
import { archiveIcon, trashIcon } from '../icons/moreIcons.js';
import type { MenuItem } from '../overlays/menuItem.js';
import type { Question } from './types.js';
import type { Acting } from './useActing.js';

type Offer = { readonly label: string } & (
  | { readonly command: IssueCommand }
  | { readonly question: Question }
);

/** The ways to resolve, at once first. */
export function resolveOffers({ words: { t }, feed }: Acting): readonly Offer[] {
  const forms = feed.resolveForms ?? [];
  return [
    { label: t('resolveNow'), command: { status: 'resolved' } },
    ...(forms.includes('nextRelease')
      ? [
          {
            label: t('resolveNextRelease'),
            command: { status: 'resolved', in: 'nextRelease' } satisfies IssueChange,
          },
        ]
      : []),
    ...(forms.includes('release') ? [{ label: t('resolveRelease'), question: 'release' as const }] : []),
    ...(forms.includes('commit') ? [{ label: t('resolveCommit'), question: 'commit' as const }] : []),
  ];
}

/** The ways to archive; the first one is what a key does. */
export function archiveOffers({ words: { t }, feed }: Acting): readonly Offer[] {
  const all: { readonly [form: string]: Offer } = {
    escalating: {
      label: t('archiveEscalating'),
      command: { status: 'archived', until: 'escalating' },
    },
    forever: { label: t('archiveForever'), command: { status: 'archived', until: 'forever' } },
    time: { label: t('archiveTime'), question: 'time' },
    events: { label: t('archiveEvents'), question: 'events' },
    users: { label: t('archiveUsers'), question: 'users' },
  };
  return (feed.archiveForms ?? ['forever']).flatMap((form) => all[form] ?? []);
}

const PRIORITIES = ['high', 'medium', 'low'] as const;

/** Offers as the items of a menu. */
export function itemsOf(
  acting: Acting,
  action: IssueAction,
  offers: readonly Offer[],
  issues: readonly Issue[],
): readonly MenuItem[] {
  const refused = acting.refusalOf(action);
  return offers.map((offer) => ({
    label: offer.label,
    ...(refused !== undefined && { disabled: true, hint: refused }),
    onSelect: () =>
      'command' in offer ? acting.act(offer.command, issues) : acting.ask(offer.question, issues),
  }));
}

/** The priorities, with the one that all of the issues have. */
export function priorityItems(acting: Acting, issues: readonly Issue[]): readonly MenuItem[] {
  const refused = acting.refusalOf('prioritize');
  return PRIORITIES.map((priority) => ({
    label: acting.words.priority(priority),
    checked: issues.length > 0 && issues.every((issue) => issue.priority === priority),
    ...(refused !== undefined && { disabled: true, hint: refused }),
    onSelect: () => acting.act({ priority }, issues),
  }));
}

/** What is done rarely: bookmark, viewed, merge, delete, and the host's own. */
export function moreItems(acting: Acting, issues: readonly Issue[]): readonly MenuItem[] {
  const { t } = acting.words;
  const own = acting.extraActions.map((extra) => ({
    label: extra.label,
    mark: extra.icon,
    onSelect: () => extra.run(issues),
  }));
  const isMarked = issues.every(({ isBookmarked }) => isBookmarked);
  const isViewed = issues.every(({ hasSeen }) => hasSeen);
  const rare: readonly (readonly [IssueAction, Offer & { readonly danger?: boolean }])[] = [
    ['bookmark', { label: t(isMarked ? 'unbookmark' : 'bookmark'), command: { isBookmarked: !isMarked } }],
    ['markSeen', { label: t(isViewed ? 'markNotViewed' : 'markViewed'), command: { hasSeen: !isViewed } }],
    ['merge', { label: t('merge'), question: 'merge' }],
    ['delete', { label: t('delete'), question: 'delete', danger: true }],
  ];
  const ours = rare
    .filter(([action]) => acting.offers(action) && (action !== 'merge' || issues.length > 1))
    .flatMap(([action, offer]) =>
      itemsOf(acting, action, [offer], issues).map((item) => ({
        ...item,
        danger: offer.danger,
        icon: action === 'delete' ? trashIcon : undefined,
      })),
    );
  return [...own, ...(own.length > 0 && ours.length > 0 ? [{ kind: 'separator' } as const] : []), ...ours];
}

/** Whether some of the issues are not as they were when they came. */
export function canUnresolve(issues: readonly Issue[]): boolean {
  return issues.some(({ status }) => status === 'resolved' || status === 'archived');
}

/** Whether some of the issues are still to be decided. */
export function isOpen(issues: readonly Issue[]): boolean {
  return issues.some(({ status }) => status !== 'resolved');
}

/** Everything that can be done to one issue, for its row. */
export function rowItems(acting: Acting, issue: Issue, onAssign: () => void): readonly MenuItem[] {
  const { t } = acting.words;
  const issues = [issue];
  const under = (heading: string, items: readonly MenuItem[]): readonly MenuItem[] =>
    items.length === 0 ? [] : [{ kind: 'label', label: heading }, ...items];
  const groups: readonly (readonly MenuItem[])[] = [
    acting.offers('resolve') && isOpen(issues)
      ? under(t('resolve'), withIcon(itemsOf(acting, 'resolve', resolveOffers(acting), issues), checkIcon))
      : [],
    acting.offers('archive') && issue.status !== 'archived'
      ? under(t('archive'), withIcon(itemsOf(acting, 'archive', archiveOffers(acting), issues), archiveIcon))
      : [],
    acting.offers('unresolve') && canUnresolve(issues)
      ? [{ label: t('unresolve'), onSelect: () => acting.act({ status: 'unresolved' }, issues) }]
      : [],
    acting.offers('assign') ? [assignItem(acting, onAssign)] : [],
    acting.offers('prioritize') ? under(t('priority'), priorityItems(acting, issues)) : [],
    moreItems(acting, issues),
  ];
  return groups
    .filter((items) => items.length > 0)
    .flatMap((items, index) => (index === 0 ? items : [{ kind: 'separator' as const }, ...items]));
}

function assignItem(acting: Acting, onSelect: () => void): MenuItem {
  const refused = acting.refusalOf('assign');
  return {
    label: acting.words.t('assignTo'),
    ...(refused !== undefined && { disabled: true, hint: refused }),
    onSelect,
  };
}

function withIcon(items: readonly MenuItem[], icon: typeof checkIcon): readonly MenuItem[] {
  return items.map((item, index) => (index === 0 && item.kind === undefined ? { ...item, icon } : item));
}
