/** Rows in server HTML. */
export const FIRST_ROWS = 30;
/** Rows drawn whole where a list cannot be virtual: on paper, and when its code does not come. */
export const MOST_WHOLE = 10_000;
