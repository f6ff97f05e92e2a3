import type { Translate } from '../../../i18n/index.js';
import { type Actor, getData, type SuggestedAssignee } from '../../../model/index.js';
import type { issueActionsMessages } from './IssueActions.messages.js';
import type { AssigneeChoices } from './types.js';

/** Someone, or nobody, to assign issues to. */
export interface AssigneeOption {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly assignee: Actor | 'me' | null;
}

export interface AssigneeGroup {
  readonly name: string;
  readonly label: string | undefined;
  readonly options: readonly AssigneeOption[];
}

type Say = Translate<typeof issueActionsMessages>;

const MOST = 50;

/** Whom issues can be assigned to, as they are listed: nobody twice, and only who fits what is typed. */
export function groupsOf(choices: AssigneeChoices, query: string, t: Say): readonly AssigneeGroup[] {
  const text = query.trim().toLocaleLowerCase();
  const fits = ({ label, hint = '' }: AssigneeOption): boolean =>
    `${label} ${hint}`.toLocaleLowerCase().includes(text);
  const suggested = choices.suggested.map((one) => suggestedOption(one, t));
  const taken = new Set(suggested.map(({ key }) => key));
  const people = (getData(choices.people) ?? []).map(actorOption).filter(({ key }) => !taken.has(key));
  const own: readonly AssigneeOption[] = [
    ...(choices.hasMe ? [{ key: 'me', label: t('assignMe'), assignee: 'me' as const }] : []),
    { key: 'nobody', label: t('assignNobody'), assignee: null },
  ];
  const typeOf = (type: Actor['type']): readonly AssigneeOption[] =>
    people.filter(({ assignee }) => (assignee as Actor).type === type);
  return [
    { name: 'own', label: undefined, options: own },
    { name: 'suggested', label: t('assignSuggested'), options: suggested },
    { name: 'people', label: t('assignMembers'), options: typeOf('user') },
    { name: 'teams', label: t('assignTeams'), options: typeOf('team') },
  ]
    .map((group) => ({ ...group, options: group.options.filter(fits).slice(0, MOST) }))
    .filter(({ options }) => options.length > 0);
}

function actorOption(actor: Actor): AssigneeOption {
  const { type, id, name, email } = actor;
  return {
    key: `${type}:${id}`,
    label: type === 'team' ? `#${name}` : name,
    hint: email === name ? undefined : email,
    assignee: actor,
  };
}

function suggestedOption({ actor, reason }: SuggestedAssignee, t: Say): AssigneeOption {
  return { ...actorOption(actor), hint: reasonText(reason, t) };
}

function reasonText(reason: SuggestedAssignee['reason'], t: Say): string {
  if (reason.type === 'commit') return t('reasonCommit', { commit: reason.commit.slice(0, 7) });
  return reason.rule === undefined ? t('reasonOwner') : t('reasonRule', { rule: reason.rule });
}
