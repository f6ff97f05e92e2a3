/** What went wrong, in a line. */
export const problemMessages = {
  stale: 'Could not refresh. Showing what was loaded {when}.',
  retry: 'Try again',
  retryIn: 'Try again in {seconds, plural, one {# second} other {# seconds}}',
  problemNetwork: 'The server could not be reached',
  problemTimeout: 'The server took too long to answer',
  problemUnauthorized: 'You are not signed in',
  problemForbidden: 'You are not allowed to see this',
  problemNotFound: 'Not found on this server',
  problemRateLimited: 'Too many requests',
  problemOverloaded: 'The server is busy',
  problemServer: 'The server reported an error',
  problemInvalidResponse: 'The answer could not be read',
  problemUnsupported: 'This server does not support it',
  problemConflict: 'It changed since you loaded it',
  problemAborted: 'The request was stopped',
  problemWhat: '{what}: {reason}',
};
