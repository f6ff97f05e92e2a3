import type { Locale } from '../locale.js';

export const issueQueues: Locale['IssueQueues'] = {
  label: 'قوائم الفرز',
  custom: 'بحث مخصّص',
  open: 'مفتوحة',
  new: 'جديدة في هذا السبرنت',
  regressed: 'عادت مجددًا',
  escalating: 'متصاعدة',
  unassigned: 'غير مُسندة',
  mine: 'مُسندة إليّ',
  highImpact: 'تأثير كبير',
  archivedForNow: 'مؤرشفة مؤقتًا',
  openHint: 'كل المشكلات التي لم تُحل',
  newHint:
    'لم تُحل، وظهرت أول مرة خلال آخر {days, plural, zero {# يوم} one {يوم} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  regressedHint: 'حُلّت سابقًا ثم عادت',
  escalatingHint: 'أحداث أكثر من المتوقع',
  unassignedHint: 'لم تُحل، وغير مُسندة إلى أحد',
  mineHint: 'لم تُحل، ومُسندة إليك',
  highImpactHint: 'لم تُحل، الأكثر أحداثًا × مستخدمين أولًا',
  archivedForNowHint: 'مؤرشفة حتى وقت محدد، أو عدد محدد من الأحداث أو المستخدمين',
  count:
    '{count, plural, zero {# مشكلة} one {مشكلة واحدة} two {مشكلتان} few {# مشكلات} many {# مشكلة} other {# مشكلة}}',
  option: '{name} ({count})',
};
