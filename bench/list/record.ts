import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type RedactionResults, redactionReport } from '../redaction/report.js';
import { type StackResults, stackReport } from '../stack/report.js';
import type { About } from './harness/about.js';
import { judge } from './harness/judge.js';
import type { Sample, Scenario } from './harness/types.js';
import { type HeapResults, heapReport } from './heap/run.js';
import { resultsPage } from './report.js';
import { SCENARIOS } from './scenarios/index.js';

const DATA = new URL('../results.json', import.meta.url);
const PAGE = new URL('../RESULTS.md', import.meta.url);

/** `bench/results.json`, from which `bench/RESULTS.md` is made. */
interface Recorded {
  readonly about?: About;
  readonly samples?: readonly Sample[];
  readonly heap?: HeapResults;
  readonly redaction?: RedactionResults;
  readonly stack?: StackResults;
}

/** Writes one scenario anew. The others stay as they were measured with the same browser, machine and libraries. */
export function recordScenario(about: About, { name }: Scenario, fresh: readonly Sample[]): void {
  const known = recorded();
  const kept = known.about && sameSetting(known.about, about) ? (known.samples ?? []) : [];
  write({ ...known, about, samples: [...kept.filter(({ scenario }) => scenario !== name), ...fresh] });
}

export function recordHeap(heap: HeapResults): void {
  write({ ...recorded(), heap });
}

export function recordRedaction(redaction: RedactionResults): void {
  write({ ...recorded(), redaction });
}

export function recordStack(stack: StackResults): void {
  write({ ...recorded(), stack });
}

function recorded(): Recorded {
  return existsSync(DATA) ? (JSON.parse(readFileSync(DATA, 'utf8')) as Recorded) : {};
}

function sameSetting({ date: _, ...before }: About, { date: __, ...now }: About): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function write(results: Recorded): void {
  const { about, samples = [], heap, redaction, stack } = results;
  const of = ({ name }: Scenario): readonly Sample[] => samples.filter(({ scenario }) => scenario === name);
  const measured = SCENARIOS.filter((scenario) => of(scenario).length > 0);
  const verdicts = measured.flatMap((scenario) => judge(scenario, of(scenario), false));
  const parts = [
    ...(about ? [resultsPage(about, measured, samples, verdicts)] : []),
    ...(heap ? [heapReport(heap)] : []),
    ...(redaction ? [redactionReport(redaction)] : []),
    ...(stack ? [stackReport(stack)] : []),
  ];
  writeFileSync(DATA, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(PAGE, parts.join('\n'));
}
