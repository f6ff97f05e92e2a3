import { titleOf } from '../model/event/eventTitle.js';
import type { CrashEvent } from '../model/index.js';
import { defaultRedaction, type RedactionPolicy } from './policy.js';
import { redactModel } from './redactModel.js';
import { createRedactor } from './redactor.js';

/**
 * A policy as a function of the event, for `CrashboardUIConfig redactEvent`. Make it once, outside of components:
 * panels redact an event again when they are given another function.
 *
 * @example const redactEvent = createEventRedaction({ name: 'mine', rules: [...defaultRedaction.rules, …] })
 */
export function createEventRedaction(
  policy: RedactionPolicy,
  options: {
    /** Rules with this role among their `exceptRoles` hide nothing. */
    readonly role?: string | undefined;
  } = {},
): (event: CrashEvent) => CrashEvent {
  const redactor = createRedactor(policy, options.role, 'panel');
  return (event) => redactModel(event, redactor, (changed) => titleOf(changed).title);
}

let byDefault: ((event: CrashEvent) => CrashEvent) | undefined;

/**
 * An event as `defaultRedaction` lets it be seen: without secrets, cookies, e-mail and IP addresses, card numbers and
 * tokens. Each hidden value is marked, and counted in `annotations`.
 *
 * @example <CrashboardUIConfig redactEvent={redactEvent}>…</CrashboardUIConfig>
 */
export function redactEvent(event: CrashEvent): CrashEvent {
  byDefault ??= createEventRedaction(defaultRedaction);
  return byDefault(event);
}
