import type { Translate } from '../../../i18n/index.js';
import { keyFor } from '../../internal/actions/keys.js';
import type { IssueActionProps } from '../../internal/actions/types.js';
import type { KeyHelpGroup } from '../../internal/keyHelp/KeyHelp.js';
import type { issueListMessages } from '../IssueList.messages.js';

/** The keys of the actions that this list has, for its help. */
export function actionKeyHelp(
  { actions = [], extraActions = [], actionKeys: keys }: IssueActionProps,
  t: Translate<typeof issueListMessages>,
): KeyHelpGroup['keys'] {
  if (actions.length === 0 && extraActions.length === 0) return [];
  const has = (action: (typeof actions)[number]): boolean => actions.includes(action);
  const canReopen = has('resolve') || has('archive');
  const select = keyFor('select', keys);
  const open = keyFor('open', keys);
  const all: readonly (readonly [key: string | undefined, does: string, isOn: boolean])[] = [
    [keyFor('resolve', keys), t('keyResolve'), has('resolve')],
    [keyFor('archive', keys), t('keyArchive'), has('archive')],
    [keyFor('assignToMe', keys), t('keyAssignToMe'), has('assign')],
    [keyFor('unresolve', keys), t('keyUnresolve'), canReopen],
    [keyFor('undo', keys), t('keyUndo'), actions.length > 0],
  ];
  return [
    { keys: ['Space', ...(select === undefined ? [] : [select])], does: t('keySelect') },
    { keys: ['Shift+↓', 'Shift+↑'], does: t('keyExtend') },
    { keys: ['Ctrl+a'], does: t('keySelectAll') },
    { keys: ['Esc'], does: t('keyClear') },
    ...(open === undefined ? [] : [{ keys: [open], does: t('keyOpenToo') }]),
    ...all.flatMap(([key, does, isOn]) => (isOn && key !== undefined ? [{ keys: [key], does }] : [])),
  ];
}
