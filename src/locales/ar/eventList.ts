import type { Locale } from '../locale.js';
import { listing } from './listing.js';

export const eventList: Locale['EventList'] = {
  ...listing,
  label: 'الأحداث',
  moved: 'لم يعد هذا الحدث هنا. حدّث القائمة.',
  emptyTitle: 'لا أحداث',
  emptyText: 'لا أحداث في هذه الفترة. ربما تجاوزت الأحداث الأقدم مدة الاحتفاظ بها.',
  noMatchText: 'لا أحداث تطابق البحث وعوامل التصفية.',
  newer:
    '{count, plural, zero {# حدث جديد} one {حدث جديد} two {حدثان جديدان} few {# أحداث جديدة} many {# حدثًا جديدًا} other {# حدث جديد}}',
  newerAtLeast: 'أحداث جديدة: {count, number}+',
  skipped:
    'تعذّرت قراءة {count, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}، لذا لا تكتمل القائمة.',
  missing: 'أحداث {source} غير موجودة',
  loop: 'يعيد الخادم الصفحة نفسها باستمرار، لذا تتوقف القائمة هنا. قد تنقص أحداث.',
  mayMiss: 'بهذا الترتيب قد يُسقط الخادم أحداثًا أو يكررها أثناء وصول أحداث جديدة.',
  loadingMore: 'جارٍ تحميل المزيد من الأحداث…',
  allLoaded:
    '{count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  loadedOf: 'الأحداث: {loaded, number} من {total, number}{capped, select, yes {+} other {}}',
  endsEarly:
    'لم يُعِد الخادم سوى {loaded, number} من أصل {total, number}{capped, select, yes {+} other {}} من الأحداث.',
  loadedSoFar:
    '{loaded, plural, zero {# حدث محمّل} one {حدث محمّل} two {حدثان محمّلان} few {# أحداث محمّلة} many {# حدثًا محمّلًا} other {# حدث محمّل}}',
  announceLoaded:
    'تمت إضافة {added, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}، والمحمّل الآن {loaded, number}',
  sortedLoaded:
    'الترتيب ضمن {loaded, plural, zero {# حدث محمّل} one {حدث محمّل} two {حدثين محمّلين} few {# أحداث محمّلة} many {# حدثًا محمّلًا} other {# حدث محمّل}}',
  sortedPart: 'الأحداث المرتّبة: {rows, number} من {loaded, number} محمّلة، والباقي غير معروض',
  inGroups:
    '{loaded, plural, zero {# حدث محمّل} one {حدث محمّل} two {حدثان محمّلان} few {# أحداث محمّلة} many {# حدثًا محمّلًا} other {# حدث محمّل}} في {rows, plural, zero {# مجموعة} one {مجموعة واحدة} two {مجموعتين} few {# مجموعات} many {# مجموعة} other {# مجموعة}}',
  search: 'البحث في الأحداث',
  searchPlaceholder: 'البحث في الأحداث: user.email:…، release:1.2.3، نص …',
  keyNext: 'الحدث التالي',
  keyPrevious: 'الحدث السابق',
  keyFirst: 'الحدث الأول',
  keyLast: 'آخر حدث محمّل',
  keyOpen: 'فتح الحدث',
  keyCompare: 'مقارنة الحدث مع الحدث المفتوح',

  columnTime: 'الوقت',
  columnTitle: 'الحدث',
  columnUser: 'المستخدم',
  columnRelease: 'الإصدار',
  columnEnvironment: 'البيئة',
  columnTransaction: 'المعاملة',
  columnId: 'المعرّف',
  columnDiffers: 'وسوم غير معتادة',
  columnCompare: 'المقارنة',
  compare: 'مقارنة',
  compareWith: 'مقارنة مع {name}',
  current: 'مفتوح',
  untitled: 'الحدث {id}',
  detail: 'الحدث',

  groupBy: 'التجميع',
  groupByNone: 'بلا تجميع',
  groupByBurst: 'حسب الدفعة',
  groupByUser: 'حسب المستخدم',
  groupByRelease: 'حسب الإصدار',
  groupByTitle: 'حسب الرسالة',
  groupByPlace: 'حسب موضع الشيفرة',
  groupOf:
    '{count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  burstOf:
    '{count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}} خلال {span}',

  strip: 'الأحداث عبر الزمن',
  stripFrom: 'من',
  stripTo: 'إلى',
  stripSpan:
    '{from} – {to}: {count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  stripCounting: '{from} – {to}: جارٍ العدّ…',
  stripUnknown: '{from} – {to}: عدد النتائج المطابقة غير معروف؛ تُظهر الأعمدة كل أحداث المشكلة',
  stripWaiting: 'جارٍ عدّ الأحداث عبر الزمن…',
  stripNone: 'الأحداث عبر الزمن: غير معروفة',
  stripTotal:
    'المجموع: {count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  stripWhole: 'عرض الكل',
  gapHere: 'أحداث غير مخزّنة هنا: {count, number}',
  gaps: 'أحداث شملها العدّ ولم تعد مخزّنة (بسبب مدة الاحتفاظ أو أخذ العيّنات): {missing, number}. الفجوات مبيّنة في القائمة.',
};
