import type { ActionRun } from '../../../model/index.js';
import type { ActionWords } from './actionText.js';

/** What became of an action, in a line. `seconds` are left of a wait. */
export function runText(run: ActionRun, words: ActionWords, seconds = 0): string {
  const { t } = words;
  const { command, issues, status, doneCount, failed, changed = [] } = run;
  const action = words.action(command);
  const what = words.what(issues);
  if (run.isUndo && status !== 'undone' && status !== 'waiting') return undoText(run, words);
  switch (status) {
    case 'running':
      return t('running', { action, what });
    case 'waiting':
      return t(seconds > 0 ? 'waiting' : 'waitingOver', {
        action,
        done: doneCount,
        total: issues.length,
        seconds,
      });
    case 'asking':
      return t('asking', { action, count: changed.length });
    case 'partly':
      return t('partly', { line: words.done(command, issues, doneCount), failed: failed.length });
    case 'failed': {
      const [first] = failed;
      const isOneReason = first && failed.every(({ problem }) => problem.code === first.problem.code);
      return isOneReason
        ? t('failed', { action, what, reason: words.reason(first.problem) })
        : t('failedSeveral', { action, what });
    }
    case 'undone':
      return t('undone', { line: words.done(command, issues) });
    default:
      return words.done(command, issues);
  }
}

/** An action on its way back, or one that did not get there. */
function undoText(run: ActionRun, words: ActionWords): string {
  const { command, issues, failed, status, changed = [] } = run;
  const line = words.done(command, issues);
  if (status === 'asking') return words.t('undoAsking', { line, count: changed.length });
  const [first] = failed;
  if (!first) return words.t('undoing', { line });
  return words.t('undoFailed', { line, failed: failed.length, reason: words.reason(first.problem) });
}
