/** What somebody did to an issue, in a few words. */
export const changeMessages = {
  changeBy: '{what} by {name}, {when}',
  changeBySomeone: '{what} by {name}',
  changeAt: '{what}, {when}',
  changeReopened: 'Reopened',
  changeAssigned: 'Assigned to {name}',
  changeUnassigned: 'Unassigned',
  changePriority: 'Priority {priority}',
  changeEvents: 'New events',
};
