/** Kinds of issues that are not exceptions, in the words of this package. */
export type OccurrenceKind =
  | 'slowDbQuery'
  | 'renderBlocking'
  | 'nPlusOneDb'
  | 'nPlusOneApi'
  | 'consecutiveDb'
  | 'consecutiveHttp'
  | 'fileMainThread'
  | 'dbMainThread'
  | 'uncompressed'
  | 'largePayload'
  | 'httpOverhead'
  | 'queryInjection'
  | 'mainThread'
  | 'frameDrop'
  | 'endpointRegression'
  | 'functionRegression'
  | 'cron'
  | 'rageClick'
  | 'hydration'
  | 'feedback'
  | 'uptime'
  | 'metric';

const KINDS: { readonly [typeId: number]: OccurrenceKind } = {
  1001: 'slowDbQuery',
  1004: 'renderBlocking',
  1006: 'nPlusOneDb',
  1007: 'consecutiveDb',
  1008: 'fileMainThread',
  1009: 'consecutiveHttp',
  1010: 'nPlusOneApi',
  1011: 'nPlusOneDb',
  1012: 'uncompressed',
  1013: 'dbMainThread',
  1015: 'largePayload',
  1016: 'httpOverhead',
  1017: 'endpointRegression',
  1018: 'endpointRegression',
  1020: 'queryInjection',
  2000: 'mainThread',
  2001: 'fileMainThread',
  2002: 'mainThread',
  2003: 'mainThread',
  2007: 'mainThread',
  2009: 'frameDrop',
  2010: 'functionRegression',
  2011: 'functionRegression',
  4001: 'cron',
  4002: 'cron',
  4003: 'cron',
  5002: 'rageClick',
  5003: 'hydration',
  6001: 'feedback',
  7001: 'uptime',
  8001: 'metric',
};

/** The kind behind a server's number. `undefined` for one that came later. */
export function occurrenceKind(typeId: number | undefined): OccurrenceKind | undefined {
  return typeId !== undefined && Object.hasOwn(KINDS, typeId) ? KINDS[typeId] : undefined;
}
