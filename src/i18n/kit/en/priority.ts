/** An issue's priorities. */
export const priorityMessages = {
  priorityHigh: 'High',
  priorityMedium: 'Medium',
  priorityLow: 'Low',
};
