import { CrashboardError, isCrashboardError } from '../../http/errors.js';

export interface Answers<T> {
  readonly answers: readonly { readonly name: string; readonly value: T }[];
  readonly failures: ReadonlyMap<string, unknown>;
}

/** Asks several sources at once. Rejects where none of them answers. */
export async function answersOf<T>(
  names: readonly string[],
  ask: (name: string) => Promise<T>,
): Promise<Answers<T>> {
  const settled = await Promise.allSettled(names.map(ask));
  const answers: { readonly name: string; readonly value: T }[] = [];
  const failures = new Map<string, unknown>();
  settled.forEach((one, index) => {
    const name = names[index] ?? '';
    if (one.status === 'fulfilled') answers.push({ name, value: one.value });
    else failures.set(name, one.reason);
  });
  const reasons = [...failures.values()];
  const stopped = reasons.find((error) => isCrashboardError(error, 'aborted'));
  if (stopped) throw stopped;
  if (answers.length === 0 && reasons.length > 0) throw telling(reasons);
  return { answers, failures };
}

/** Asks one source after the other for what only one of them has. */
export async function firstAnswer<T>(
  names: readonly string[],
  ask: (name: string) => Promise<T>,
): Promise<T> {
  const reasons: unknown[] = [];
  for (const name of names) {
    try {
      return await ask(name);
    } catch (error) {
      if (isCrashboardError(error, 'aborted')) throw error;
      reasons.push(error);
    }
  }
  throw telling(reasons);
}

/** The failure that says most: that a source could not be asked says more than that another has nothing. */
function telling(reasons: readonly unknown[]): unknown {
  const isEmptyHanded = (error: unknown): boolean =>
    isCrashboardError(error, 'not_found') || isCrashboardError(error, 'unsupported');
  return (
    reasons.find((error) => !isEmptyHanded(error)) ??
    reasons.find((error) => isCrashboardError(error, 'not_found')) ??
    reasons[0] ??
    new CrashboardError('unsupported', 'no source was asked')
  );
}
