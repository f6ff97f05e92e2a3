import type { CrashEvent, Exception, Thread } from '../../model/index.js';

/** Whether the event also carries its stacks from before source maps or symbols were applied. */
export function hasRawStacks({ exceptions, threads }: Pick<CrashEvent, 'exceptions' | 'threads'>): boolean {
  const has = ({ rawStacktrace }: Exception | Thread): boolean => rawStacktrace !== undefined;
  return exceptions.some(has) || threads.some(has);
}

/** The event with its stacks as they were reported. Stacks that have no such form stay. */
export function withRawStacks(event: CrashEvent): CrashEvent {
  const raw = <Owner extends Exception | Thread>(owner: Owner): Owner =>
    owner.rawStacktrace === undefined ? owner : { ...owner, stacktrace: owner.rawStacktrace };
  return { ...event, exceptions: event.exceptions.map(raw), threads: event.threads.map(raw) };
}
