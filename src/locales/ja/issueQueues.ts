import type { Locale } from '../locale.js';

export const issueQueues: Locale['IssueQueues'] = {
  label: 'キュー',
  custom: 'カスタム検索',
  open: '未解決',
  new: '今スプリントの新規',
  regressed: '再発',
  escalating: 'エスカレート中',
  unassigned: '未割り当て',
  mine: '自分の担当',
  highImpact: '影響度大',
  archivedForNow: '一時アーカイブ済み',
  openHint: '未解決のすべてのイシュー',
  newHint: '未解決で、過去{days, plural, other {#日間}}に初めて発生したイシュー',
  regressedHint: '一度解決した後、再び発生したイシュー',
  escalatingHint: 'イベントが想定より多いイシュー',
  unassignedHint: '未解決で、担当者がいないイシュー',
  mineHint: '未解決で、自分に割り当てられたイシュー',
  highImpactHint: '未解決のイシュー（イベント数 × ユーザー数の多い順）',
  archivedForNowHint: '一定の日時、イベント数、ユーザー数に達するまでアーカイブされたイシュー',
  count: '{count, plural, other {#件のイシュー}}',
  option: '{name}（{count}）',
};
