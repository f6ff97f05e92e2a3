/** Trends. */
export const trendMessages = {
  trendSummary: '{total, plural, one {# event} other {# events}} in {span}, peak {peak, number} at {peakAt}',
  trendEmpty: 'No events in this period',
  trendUnknown: 'Trend unknown',
};
