import { floorRate, type ReleaseCheck, type ReleaseVerdict } from '../../insights/index.js';
import type { GateSettings } from './gateSettings.js';
import type { GateEvidence } from './readEvidence.js';

const WORDS: { readonly [reason in ReleaseVerdict['reason']]: string } = {
  meetsTarget: 'meets the target',
  belowTarget: 'below the target',
  worseThanPrevious: 'crashes more than the previous release',
  fewerErrorFree: 'more sessions with errors than in the previous release',
  contradiction: 'no crashed session, yet unhandled errors: sessions and errors do not match',
  tooFew: 'too few sessions to say',
  noSessions: 'no sessions are known',
};

const STATUSES: { readonly [status in ReleaseVerdict['status']]: string } = {
  go: 'GO',
  hold: 'HOLD',
  tooFew: 'TOO FEW TO SAY',
  unknown: 'UNKNOWN',
};

/** The verdict for people: one line to read first, then what it stands on. */
export function gateText(verdict: ReleaseVerdict, evidence: GateEvidence, settings: GateSettings): string {
  const { metric, last, minCrashFree } = settings;
  const { crashFree, n } = verdict;
  const interval = crashFree?.interval;
  const lines = [
    `${printable(evidence.release)}: ${STATUSES[verdict.status]}, ${WORDS[verdict.reason]}`,
    crashFree
      ? `  crash-free ${metric}: ${percent(crashFree.rate)} of ${n ?? 'an unknown number'} in the last ${last}, target ${percent(minCrashFree)}`
      : `  crash-free ${metric}: unknown in the last ${last}`,
    interval ? `  95% confidence interval: ${percent(interval.low)} to ${percent(interval.high)}` : undefined,
    ...verdict.checks.flatMap((check) => checkLine(check, evidence)),
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}

function checkLine({ name, outcome, comparison }: ReleaseCheck, evidence: GateEvidence): readonly string[] {
  if (name === 'target') return [];
  if (name === 'contradiction') {
    const { unhandledIssues: count } = evidence;
    return [`  issues with unhandled errors: ${count ?? 'unknown'}`];
  }
  const what = name === 'previous' ? 'crash-free' : 'error-free';
  if (evidence.previous === undefined) return [`  ${what} against the previous release: no earlier release`];
  const against = `  ${what} against ${printable(evidence.previous)}, first ${evidence.hours ?? '?'} h of each`;
  if (outcome === 'unknown') return [`${against}: unknown`];
  if (outcome === 'tooFew') return [`${against}: too few sessions to compare`];
  const difference = (100 * (comparison?.difference ?? 0)).toFixed(2);
  return [
    `${against}: ${difference} percentage points (${outcome === 'fail' ? 'worse' : 'not clearly worse'})`,
  ];
}

/** The verdict for programs. Fractions 0–1; what is not known is `null`. */
export function gateJson(verdict: ReleaseVerdict, evidence: GateEvidence, settings: GateSettings): string {
  const { status, reason, n = null, crashFree, checks } = verdict;
  const { release, previous = null, hours = null, unhandledIssues = null } = evidence;
  const { metric, minCrashFree, last, environments } = settings;
  const { rate = null, interval = null } = crashFree ?? {};
  const shown = { status, reason, n, metric, rate, interval, minCrashFree, last, environments };
  return `${JSON.stringify({ ...shown, release, previous, hours, unhandledIssues, checks })}\n`;
}

/** Cut, not rounded, so that nothing reads better than it is. */
const percent = (rate: number): string => `${(100 * floorRate(rate, 2)).toFixed(2)}%`;

/** A server's text without what a terminal would obey. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
