import { mainException } from '../../model/event/mainException.js';
import type { CrashEvent } from '../../model/index.js';
import { redactEvent } from '../../redact/redactEvent.js';
import { codeSpan } from '../report/markdown.js';
import { type ReproductionStep, reproductionSteps } from './reproductionSteps.js';

/** How steps are written down. */
export interface ReproductionOptions {
  /** Most steps; of more the last ones. @default 40 */
  readonly most?: number | undefined;
}

/**
 * Steps to repeat an error as Markdown, for a ticket. `undefined` where nobody did anything that was recorded. Secrets,
 * addresses of people and tokens are taken out whatever the host's own redaction; what a payload says stands in code, or
 * in quotes where it is plain words.
 */
export function reproductionMarkdown(
  event: CrashEvent,
  options: ReproductionOptions = {},
): string | undefined {
  const safe = redactEvent(event);
  const { steps, omitted } = reproductionSteps(safe, options.most);
  if (!steps.some(({ kind }) => kind !== 'wait' && kind !== 'notice')) return undefined;
  const lines = [...steps.map(sentence), ...errorOf(safe)];
  return [
    '## Steps to reproduce',
    '',
    `Written from the breadcrumbs${safe.id === '' ? '' : ` of event ${codeSpan(safe.id)}`}.${leftOut(omitted)}`,
    '',
    ...lines.map((line, index) => `${index + 1}. ${line}`),
    '',
  ].join('\n');
}

function leftOut(omitted: number): string {
  if (omitted === 0) return '';
  return ` ${omitted} earlier ${omitted === 1 ? 'step is' : 'steps are'} left out.`;
}

/** A step in words. */
export function sentence(step: ReproductionStep): string {
  return `${words(step)}${step.times > 1 ? ` (×${step.times})` : ''}`;
}

const VERBS = { click: 'Click on', tap: 'Tap on', type: 'Type into', submit: 'Submit' } as const;

function words(step: ReproductionStep): string {
  switch (step.kind) {
    case 'go':
      return `${step.isScreen ? 'Open the screen' : 'Go to'} ${codeSpan(step.to) || '?'}`;
    case 'app':
      return step.state === 'background' ? 'Leave the app' : 'Come back to the app';
    case 'wait':
      return `Wait about ${about(step.ms)}`;
    case 'act': {
      const { target, verb, word = '' } = step;
      const what = target.isSelector ? codeSpan(target.name) : `the ${target.element} ${quoted(target.name)}`;
      return verb === 'other' ? `${codeSpan(word)}: ${what}` : `${VERBS[verb]} ${what}`;
    }
    case 'request':
      return `${codeSpan(step.what)} ${
        step.status !== undefined
          ? `answered ${step.status}`
          : step.failed
            ? 'failed without an answer'
            : 'is sent'
      }`;
    case 'notice':
      return `Recorded: ${codeSpan(step.text)}`;
  }
}

/** Words that are no markup, no link and no mention in any tool. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ,-]*$/u;

function quoted(text: string): string {
  return PLAIN.test(text) && !/https?/i.test(text) ? `“${text}”` : codeSpan(text);
}

function errorOf(event: CrashEvent): readonly string[] {
  const found = mainException(event);
  const title = [found?.type, found?.value].filter(Boolean).join(': ') || event.title;
  if (!title) return [];
  return [`The error: ${codeSpan(title.length > 200 ? `${title.slice(0, 199)}…` : title)}`];
}

function about(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 90) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.round(ms / 3_600_000);
  return hours < 36 ? `${hours} hours` : `${Math.round(ms / 86_400_000)} days`;
}
