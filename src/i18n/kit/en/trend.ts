/** Trends. */
export const trendMessages = {
  trendSummary: '{total, plural, one {# event} other {# events}} in {span}, most {peak, number} at {peakAt}',
  trendEmpty: 'No events in this time',
  trendUnknown: 'Trend unknown',
};
