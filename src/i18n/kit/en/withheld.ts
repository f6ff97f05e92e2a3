/** What stands for an event that a host's `redactEvent` could not redact. */
export const withheldMessages = {
  withheld: 'Event hidden because redaction failed.',
};
