import type { Locale } from '../locale.js';

export const errorPanel: Locale['ErrorPanel'] = {
  label: 'エラー',
  parts: '表示切り替え',
  tabIssues: 'イシュー',
  tabReleases: 'リリース',
  releasesWithoutSearch: 'イシューの検索条件はリリースには適用されません。',
  detail: 'イシュー',
  copyShortId: '{shortId} をコピー',
  keyNextIssue: '次のイシュー',
  keyPreviousIssue: '前のイシュー',
  keyResolve: '解決して次へ',
  keyArchive: 'アーカイブして次へ',
  keyAssignToMe: '自分に割り当て',
  keyUnresolve: '未解決に戻す',
  keyUndo: '直前の操作を元に戻す',
  keyClose: '閉じる',
};
