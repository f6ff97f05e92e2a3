import type { CrashEvent } from '../../../model/index.js';

/** The host's function, as configured. */
export type RedactEvent = (event: CrashEvent) => CrashEvent;

/** What came of a redaction: something to show, or why there is nothing. */
export type Outcome<T> =
  | { readonly shown: T; readonly failed?: never }
  | { readonly shown?: never; readonly failed: { readonly error: unknown } };

const outcomes: WeakMap<RedactEvent, WeakMap<object, Outcome<unknown>>> = /* @__PURE__ */ new WeakMap();

/**
 * The event, or whatever `through` makes of the host's function, as it may be seen. Worked out once for each; what came
 * out is not redacted again when a panel inside of another is given it.
 */
export function redacted<T extends object>(
  value: T,
  redact: RedactEvent,
  through: (checked: RedactEvent) => T,
): Outcome<T> {
  let known = outcomes.get(redact);
  if (!known) {
    known = new WeakMap();
    outcomes.set(redact, known);
  }
  const before = known.get(value) as Outcome<T> | undefined;
  if (before) return before;
  const outcome = outcomeOf(through, redact);
  known.set(value, outcome);
  if (outcome.shown) known.set(outcome.shown, outcome);
  return outcome;
}

function outcomeOf<T>(through: (checked: RedactEvent) => T, redact: RedactEvent): Outcome<T> {
  try {
    return {
      shown: through((event) => {
        const seen = redact(event);
        if (!Array.isArray(seen?.exceptions)) throw new TypeError('Crashboard: redactEvent gave no event.');
        return seen;
      }),
    };
  } catch (error) {
    return { failed: { error } };
  }
}
