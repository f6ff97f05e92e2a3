export { buildFilter, buildTagFilter, type FilterParts, quoteFreeText, quoteValue } from './build.js';
export { completeToken, type TokenAt, tokenAt } from './caret.js';
export { compileQuery } from './compile.js';
export { describeToken, literalValue, type SearchRelation, type TokenDescription } from './describe.js';
export {
  addClause,
  addTagFilter,
  freeTextOf,
  hasTagFilter,
  removeToken,
  replaceToken,
  setFilter,
  setFreeText,
  type TagFilterOptions,
  toggleTagFilter,
} from './edit.js';
export { operatorsOf } from './operators.js';
export { formatQuery, parseQuery } from './parse.js';
export { type TagChoice, type TagMode, tagClause, tagClauses } from './tagChoice.js';
export type {
  FilterToken,
  ParsedQuery,
  SearchOperator,
  SearchToken,
  SearchValue,
  TextToken,
} from './token.js';
