import { type CrumbRequest, crumbRequest, requestKey } from '../crumbs/crumbShapes.js';
import type { Evidence, Trail } from './evidence.js';

/** Requests of pages to those who watch them. Blockers stop them all day, and nothing breaks. */
const BYSTANDERS =
  /favicon\.ico|robots\.txt|google-analytics|googletagmanager|doubleclick|hotjar|mixpanel|amplitude\.com|segment\.(?:io|com)|clarity\.ms|sentry\.io|datadoghq|newrelic|\/(?:collect|beacon|telemetry|analytics|pixel)(?:[/?]|$)/i;

const LONGEST_URL = 2_000;

interface Answer {
  readonly status: number | undefined;
  readonly times: number;
}

interface Keyed {
  readonly key: string;
  readonly evidence: Evidence;
}

/** What failed and was not mended by a later answer, and where an answer became another one. */
export function requestEvidence({ crumbs }: Trail): readonly Evidence[] {
  const requests = crumbs.flatMap((crumb, index) => {
    const request = crumbRequest(crumb);
    return request === undefined || isBystander(request)
      ? []
      : [{ index, request, key: requestKey(request) }];
  });
  const mendedAt = new Map<string, number>();
  for (const { index, request, key } of requests) if (isSuccess(request)) mendedAt.set(key, index);
  const before = new Map<string, Answer>();
  const found: Keyed[] = [];
  for (const { index, request, key } of requests) {
    const last = before.get(key);
    const evidence = judge(index, request, last);
    if (evidence && (mendedAt.get(key) ?? -1) <= index) found.push({ key, evidence });
    const isSame = last !== undefined && last.status === request.status;
    before.set(key, { status: request.status, times: isSame ? last.times + 1 : 1 });
  }
  return lastOfEach(found);
}

function judge(index: number, request: CrumbRequest, last: Answer | undefined): Evidence | undefined {
  const { status, failed } = request;
  const values = status === undefined ? {} : { status };
  const wasGood = last?.status !== undefined && last.status < 400;
  if (failed) {
    const weight = status === undefined || status >= 500 ? 3 : 2.6;
    if (!wasGood) return { index, reason: 'failed-request', weight, values };
    return change(index, weight + 0.8, values, last);
  }
  const isOtherSuccess =
    wasGood && last.times > 1 && status !== undefined && status !== last.status && status !== 304;
  return isOtherSuccess && last.status !== 304 ? change(index, 1.6, values, last) : undefined;
}

function change(index: number, weight: number, values: { status?: number }, last: Answer): Evidence {
  const statusBefore = last.status as number;
  return { index, reason: 'status-changed', weight, values: { ...values, statusBefore, times: last.times } };
}

/** A request that fails again and again is told once, by its last try. */
function lastOfEach(found: readonly Keyed[]): readonly Evidence[] {
  const last = new Map<string, Evidence>();
  for (const { key, evidence } of found) {
    const earlier = last.get(key);
    // The change is the news, even when the failures after it are only failures.
    const isNews = earlier?.reason === 'status-changed' && evidence.reason === 'failed-request';
    last.set(
      key,
      isNews
        ? {
            ...evidence,
            reason: earlier.reason,
            weight: earlier.weight,
            values: { ...earlier.values, ...evidence.values },
          }
        : evidence,
    );
  }
  return [...last.values()];
}

function isSuccess({ status, failed }: CrumbRequest): boolean {
  return !failed && status !== undefined;
}

function isBystander({ url, method }: CrumbRequest): boolean {
  return method === 'OPTIONS' || (url !== undefined && BYSTANDERS.test(url.slice(0, LONGEST_URL)));
}
