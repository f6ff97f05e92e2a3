import { type Finder, finderOf } from './run.js';

/** JSON Web Tokens, signed (three parts) or encrypted (five). */
export const findJwts: Finder = finderOf(
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]*(?:\.[\w-]*){0,3}/g,
  (run) => run.replace(/^[^.]*\./, '').length >= 5,
);
