import type { CrashEvent, Exception, Json, JsonObject, Thread } from '../../model/index.js';
import { isExtension } from '../inApp/places.js';
import { platformFamily } from '../stack/platform.js';
import type { Explanation } from './explanation.js';

/** What the event as a whole tells, whatever its messages say. The first that holds counts. */
export function situationOf(event: CrashEvent): Explanation | undefined {
  return policyReport(event) ?? notResponding(event) ?? extension(event) ?? killed(event) ?? signal(event);
}

function policyReport({ securityReport }: CrashEvent): Explanation | undefined {
  if (securityReport === undefined || !/csp/i.test(securityReport.kind)) return undefined;
  const { data } = securityReport;
  const directive = word(data.effective_directive) ?? word(data.violated_directive);
  if (directive === undefined) return undefined;
  const values = { directive, blocked: word(data.blocked_uri) ?? 'inline' };
  const link = 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP';
  return { key: 'policyReport', values, link };
}

const ANR = /^(?:ANR|AppExitInfo|AppHang|ApplicationNotResponding|ApplicationExitInfo)\b/i;

/** The interface stood still, and, where the platform reports locks, who held the one that it waited for. */
function notResponding(event: CrashEvent): Explanation | undefined {
  const at = event.exceptions.findIndex(
    ({ type, mechanism }) => ANR.test(mechanism?.type ?? '') || ANR.test(type ?? ''),
  );
  if (at < 0) return undefined;
  const place = { exception: at };
  const owner = lockOwner(event, event.exceptions[at]);
  if (owner === undefined) return { key: 'notResponding', values: {}, ...place };
  const { index, lock } = owner;
  const thread = event.threads[index];
  const values = {
    thread: short(thread?.name ?? thread?.id ?? String(index)),
    lock:
      [word(lock.package_name), word(lock.class_name)].filter(Boolean).join('.') || word(lock.address) || '?',
  };
  return { key: 'notRespondingLock', values, thread: index, ...place };
}

/** As the SDKs number what a frame does with a lock: it waits for it, or is blocked by it. */
const WAITS: ReadonlySet<Json | undefined> = new Set([2, 8, '2', '8']);

function lockOwner(
  event: CrashEvent,
  exception: Exception | undefined,
): { index: number; lock: JsonObject } | undefined {
  const main = event.threads.find(
    ({ name, id }) => name === 'main' || (id !== undefined && id === exception?.threadId),
  );
  const frames = exception?.stacktrace?.frames ?? main?.stacktrace?.frames ?? [];
  const lock = frames.findLast((frame) => isObject(frame.lock) && WAITS.has(frame.lock.type))?.lock;
  if (!isObject(lock)) return undefined;
  const id = lock.thread_id === undefined || lock.thread_id === null ? undefined : String(lock.thread_id);
  const index = event.threads.findIndex(
    (thread) => thread !== main && (holds(thread, lock) || (id !== undefined && thread.id === id)),
  );
  return index < 0 ? undefined : { index, lock };
}

function holds({ heldLocks }: Thread, { address }: JsonObject): boolean {
  return typeof address === 'string' && heldLocks !== undefined && Object.hasOwn(heldLocks, address);
}

/** Where it broke is inside an extension: the page can do nothing about it. */
function extension(event: CrashEvent): Explanation | undefined {
  if (platformFamily(event.platform) !== 'javascript') return undefined;
  const exception = event.exceptions.findLastIndex(({ stacktrace }) => {
    const newest = stacktrace?.frames.at(-1);
    return newest !== undefined && isExtension(newest);
  });
  return exception < 0 ? undefined : { key: 'browserExtension', values: {}, exception };
}

const EXIT_KEYS = ['exit_code', 'exitCode', 'exit_status', 'exitStatus'];
const MOST_CONTEXTS = 100;

/** 137 is 128 + 9: the process was killed, nearly always for its memory. */
function killed({ contexts, extra }: CrashEvent): Explanation | undefined {
  const places = [extra, ...contexts.slice(0, MOST_CONTEXTS).map(({ data }) => data)];
  const is137 = places.some((data) =>
    EXIT_KEYS.some((key) => Object.hasOwn(data, key) && String(data[key]) === '137'),
  );
  return is137 ? { key: 'memoryKilled', values: {} } : undefined;
}

const NEAR_ZERO = /\b0x0{0,16}[0-9a-f]{1,3}\b/i;

function signal({ exceptions }: CrashEvent): Explanation | undefined {
  for (let exception = exceptions.length - 1; exception >= 0; exception -= 1) {
    const { type = '', value = '', mechanism } = exceptions[exception] ?? {};
    const name = `${word(inside(mechanism?.meta?.signal, 'name')) ?? ''} ${word(inside(mechanism?.meta?.mach_exception, 'name')) ?? ''} ${type}`;
    const values = { signal: short(type) || short(name.trim()) };
    if (/\b(?:SIGSEGV|SIGBUS|EXC_BAD_ACCESS|EXCEPTION_ACCESS_VIOLATION)/.test(name)) {
      const isNull = NEAR_ZERO.test(value.slice(0, 500));
      return { key: isNull ? 'nullPointer' : 'badAccess', values, exception };
    }
    if (/\b(?:SIGABRT|SIGTRAP|EXC_CRASH)\b/.test(name)) return { key: 'abortSignal', values, exception };
  }
  return undefined;
}

function inside(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function word(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? short(value) : undefined;
}

function short(text: string): string {
  return text.slice(0, 120);
}
