/** What stands for an event that a host's `redactEvent` could not redact. */
export const withheldMessages = {
  withheld: 'Kept back: it could not be redacted.',
};
