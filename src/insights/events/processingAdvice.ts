/** What to do about a problem that the server met with an event. */
export type ProcessingAdvice =
  | 'sourceMap'
  | 'fetch'
  | 'column'
  | 'debugFiles'
  | 'proguard'
  | 'clock'
  | 'attribute'
  | 'tooLong'
  | 'server';

const ADVICE: readonly (readonly [ProcessingAdvice, RegExp])[] = [
  ['column', /^js_no_column$/],
  ['fetch', /^(?:js_generic_fetch_error|js_invalid_http_code|fetch_.*)$/],
  ['sourceMap', /^js_.*/],
  ['server', /^(?:native_symbolicator_failed|native_internal_failure|unknown_error)$/],
  ['debugFiles', /^native_.*/],
  ['proguard', /^proguard_.*/],
  ['clock', /^(?:future_timestamp|past_timestamp|clock_drift)$/],
  ['tooLong', /^value_too_long$/],
  ['attribute', /^(?:invalid_data|invalid_attribute|missing_attribute)$/],
];

/** What helps against a problem, by the server's word for it. `undefined` for a word that came later. */
export function processingAdvice(type: string): ProcessingAdvice | undefined {
  return ADVICE.find(([, word]) => word.test(type))?.[0];
}
