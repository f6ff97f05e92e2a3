/** An issue's states. */
export const statusMessages = {
  statusUnresolved: 'Unresolved',
  statusNew: 'New',
  statusOngoing: 'Ongoing',
  statusEscalating: 'Escalating',
  statusRegressed: 'Regressed',
  statusResolved: 'Resolved',
  statusArchived: 'Archived',
  statusReprocessing: 'Reprocessing',
  statusPendingDeletion: 'Being deleted',
  statusPendingMerge: 'Being merged',
  resolvedInNextRelease: 'Resolved in the next release',
  resolvedInRelease: 'Resolved in {release}',
  resolvedInCommit: 'Resolved in commit {commit}',
  resolvedAuto: 'Auto-resolved after inactivity',
  archivedForever: 'Archived forever',
  archivedUntilEscalating: 'Archived until it escalates',
  archivedUntilCondition: 'Archived until a condition is met',
  archivedUntilTime: 'Archived until {time}',
  archivedUntilEvents:
    'Archived until {count, plural, one {# more event occurs} other {# more events occur}}',
  archivedUntilUsers:
    'Archived until {count, plural, one {# more user is affected} other {# more users are affected}}',
};
