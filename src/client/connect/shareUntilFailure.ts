/** One for all who ask, such as the connection of all calls. A failure is told to those who wait, and then forgotten. */
export function shareUntilFailure<T>(connect: () => Promise<T>): () => Promise<T> {
  let shared: Promise<T> | undefined;
  return () => {
    if (!shared) {
      const attempt = connect();
      shared = attempt;
      attempt.catch(() => {
        if (shared === attempt) shared = undefined;
      });
    }
    return shared;
  };
}
