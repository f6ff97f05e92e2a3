import type { Locale } from '../locale.js';

export const issueQueues: Locale['IssueQueues'] = {
  label: 'Arbeitslisten',
  custom: 'Eigene Suche',
  open: 'Offen',
  new: 'Neu in diesem Sprint',
  regressed: 'Wieder aufgetreten',
  escalating: 'Eskalierend',
  unassigned: 'Nicht zugewiesen',
  mine: 'Mir zugewiesen',
  highImpact: 'Große Auswirkung',
  archivedForNow: 'Vorläufig archiviert',
  openHint: 'Alle offenen Issues',
  newHint: 'Offen, {days, plural, one {am letzten Tag} other {in den letzten # Tagen}} erstmals gesehen',
  regressedHint: 'Schon einmal behoben und wieder aufgetreten',
  escalatingHint: 'Mehr Events als erwartet',
  unassignedHint: 'Offen und niemandem zugewiesen',
  mineHint: 'Offen und Ihnen zugewiesen',
  highImpactHint: 'Offen, zuerst die mit den meisten Events × Nutzern',
  archivedForNowHint: 'Archiviert bis zu einem Zeitpunkt oder bis zu einer Zahl von Events oder Nutzern',
  count: '{count, plural, one {# Issue} other {# Issues}}',
  option: '{name} ({count})',
};
