/** Whether there is a reader's page. A server draws without asking: what it knows, it was given. */
export function isPage(): boolean {
  return typeof document !== 'undefined';
}
