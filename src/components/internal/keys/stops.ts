/** What Tab stops at: the elements that a panel is worked by. */
export const STOPS =
  'a[href]:not([tabindex="-1"]), button:not(:disabled, [tabindex="-1"]), input, select, textarea, summary, [tabindex="0"]';
