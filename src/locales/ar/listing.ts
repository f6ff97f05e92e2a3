import type { Locale } from '../locale.js';

export const listing: Locale['Listing'] = {
  environment: 'البيئة',
  allEnvironments: 'كل البيئات',
  several: 'المحدّد: {count, number}',
  range: 'الفترة الزمنية',
  rangeAll: 'كل الأوقات',
  rangeCustom: 'فترة مخصّصة',
  rangeLastHour: 'آخر ساعة',
  rangeLastDay: 'آخر 24 ساعة',
  rangeLastDays:
    'آخر {n, plural, zero {# يوم} one {يوم} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  windowMinutes:
    '{n, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  windowHours:
    '{n, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  windowDays: '{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  windowWeeks:
    '{n, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}',
  windowDates: '{start} – {end}',
  label: 'الصفوف',
  none: '—',
  rowLoading: 'جارٍ التحميل…',
  moved: 'لم يعد هذا الصف هنا. حدّث القائمة.',
  emptyTitle: 'لا شيء هنا بعد',
  emptyText: 'لا يوجد ما يُعرض في هذه الفترة.',
  noMatchText: 'لا شيء يطابق البحث وعوامل التصفية.',

  newer:
    '{count, plural, zero {# صف جديد} one {صف جديد} two {صفّان جديدان} few {# صفوف جديدة} many {# صفًا جديدًا} other {# صف جديد}}',
  newerAtLeast: 'صفوف جديدة: {count, number}+',
  stuck: 'يفشل التحديث التلقائي: {reason}. آخر فحص ناجح: {when}',
  skipped:
    'تعذّرت قراءة {count, plural, zero {# صف} one {صف واحد} two {صفّين} few {# صفوف} many {# صفًا} other {# صف}}، لذا لا تكتمل القائمة.',
  ignoredTokens: 'يتجاهل هذا الخادم: {tokens}',
  missing: 'صفوف {source} غير موجودة',
  gap: 'تعذّرت إعادة تحميل جزء من القائمة',
  loop: 'يعيد الخادم الصفحة نفسها باستمرار، لذا تتوقف القائمة هنا. قد تنقص صفوف.',
  mayMiss: 'بهذا الترتيب قد يُسقط الخادم صفوفًا أو يكررها أثناء وصول أحداث جديدة.',
  hiddenColumns: 'أُخفيت الأعمدة الفارغة: {columns}',

  updated: 'آخر تحديث: {when}',
  stillAsking: 'لا يزال الخادم لم يستجب…',

  loadMore: 'تحميل المزيد',
  loadingMore: 'جارٍ تحميل المزيد…',
  allLoaded: '{count, plural, zero {# صف} one {صف واحد} two {صفّان} few {# صفوف} many {# صفًا} other {# صف}}',
  loadedOf: 'الصفوف: {loaded, number} من {total, number}{capped, select, yes {+} other {}}',
  endsEarly:
    'لم يُعِد الخادم سوى {loaded, number} من أصل {total, number}{capped, select, yes {+} other {}} من الصفوف.',
  loadedSoFar:
    '{loaded, plural, zero {# صف محمّل} one {صف محمّل} two {صفّان محمّلان} few {# صفوف محمّلة} many {# صفًا محمّلًا} other {# صف محمّل}}',
  announceLoaded:
    'تمت إضافة {added, plural, zero {# صف} one {صف واحد} two {صفّين} few {# صفوف} many {# صفًا} other {# صف}}، والمحمّل الآن {loaded, number}',
  newestFirst: 'الأحدث أولًا',
  sortedBy: 'الترتيب حسب {column}',
  sortedLoaded:
    'الترتيب ضمن {loaded, plural, zero {# صف محمّل} one {صف محمّل} two {صفّين محمّلين} few {# صفوف محمّلة} many {# صفًا محمّلًا} other {# صف محمّل}}',
  sortedPart: 'الصفوف المرتّبة: {rows, number} من {loaded, number} محمّلة، والباقي غير معروض',
  inGroups:
    '{loaded, plural, zero {# صف محمّل} one {صف محمّل} two {صفّان محمّلان} few {# صفوف محمّلة} many {# صفًا محمّلًا} other {# صف محمّل}} في {rows, plural, zero {# مجموعة} one {مجموعة واحدة} two {مجموعتين} few {# مجموعات} many {# مجموعة} other {# مجموعة}}',

  search: 'بحث',
  searchPlaceholder: 'بحث',
  clearSearch: 'مسح البحث',
  sort: 'الترتيب حسب',

  tools: 'خيارات القائمة',
  columns: 'الأعمدة',
  copyRows: 'نسخ الصفوف المحمّلة',
  downloadRows: 'تنزيل الصفوف المحمّلة (CSV)',
  rowsCopied:
    'تم نسخ {count, plural, zero {# صف} one {صف واحد} two {صفّين} few {# صفوف} many {# صفًا} other {# صف}}',
  copyRefused: 'لا يسمح المتصفح بالنسخ هنا.',

  keyNext: 'الصف التالي',
  keyPrevious: 'الصف السابق',
  keyFirst: 'الصف الأول',
  keyLast: 'آخر صف محمّل',
  keyPage: 'صفحة إلى أعلى / أسفل',
  keyCells: 'التنقّل بين الخلايا (Enter أو Space للتنفيذ)',
  keyRow: 'الرجوع إلى الصف',
  keyOpen: 'فتح الصف',
  keySearch: 'بحث',
};
