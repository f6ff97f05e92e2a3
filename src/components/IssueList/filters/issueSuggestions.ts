/** What the search box offers: search text and, where it needs one, the start of a value. */
export interface QuerySuggestion {
  readonly value: string;
  readonly label: string;
}

type Suggest = (token: string, signal: AbortSignal) => Promise<readonly QuerySuggestion[]>;

const CLAUSES: readonly string[] = [
  'is:unresolved',
  'is:resolved',
  'is:archived',
  'is:assigned',
  'is:unassigned',
  'is:for_review',
  'level:fatal',
  'level:error',
  'level:warning',
  'level:info',
  'error.unhandled:true',
  'error.handled:true',
  'error.type:',
  'release:latest',
  'firstRelease:latest',
  'assigned:me',
  'bookmarks:me',
  'has:user',
  'firstSeen:-24h',
  'lastSeen:-24h',
  'timesSeen:>100',
  'user.email:',
  'browser.name:',
  'os.name:',
  'url:',
  'transaction:',
  'title:',
];

const MOST = 8;

/** Completions for the token at the caret, from clauses that every Sentry-like server knows and the host's own. `me` is one only where the server knows who asks. */
export function suggestFrom(own: readonly string[] = [], knowsMe = true): Suggest {
  const clauses = knowsMe ? CLAUSES : CLAUSES.filter((clause) => !clause.endsWith(':me'));
  return async (token) => {
    const negation = token.startsWith('!') ? '!' : '';
    const typed = token.slice(negation.length).toLowerCase();
    if (typed === '') return [];
    return [...own, ...clauses]
      .filter((clause) => clause.toLowerCase().includes(typed) && clause !== typed)
      .slice(0, MOST)
      .map((clause) => ({ value: negation + clause, label: negation + clause }));
  };
}
