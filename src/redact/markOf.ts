/**
 * What redaction leaves of a whole value: ours, and that of the scrubbers of servers and SDKs. Never a part of a text:
 * a route such as `/reset/[token]` hides nothing.
 */
const MARK =
  /^\[(redacted|filtered|email|card|creditcard|ip|jwt|token|bearer|auth|password|user|uuid|mac|imei|iban|us-ssn|pemkey)\]$/i;

/** The rule that a mark names, `''` where it names none. `undefined` for a value that is no mark. */
export function markOf(value: string): string | undefined {
  const name = MARK.exec(value)?.[1]?.toLowerCase();
  return name === 'redacted' || name === 'filtered' ? '' : name;
}
