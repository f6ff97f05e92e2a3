import type { Locale } from '../locale.js';

export const releaseHealth: Locale['ReleaseHealth'] = {
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
  label: 'الإصدارات',
  emptyTitle: 'لا إصدارات',
  emptyText: 'لا إصدارات في هذه الفترة، أو أن SDK لا تحدد الإصدار.',
  noMatchText: 'لا إصدار يطابق البحث وعوامل التصفية.',
  project: 'المشروع',
  allProjects: 'كل المشاريع',
  ignoredTokens: 'يتجاهل هذا الخادم: {tokens}',
  window:
    'الجلسات والمستخدمون ونسب الخلو من الأعطال: {window}. الانتشار: 24 ساعة. المشكلات الجديدة: كل الأوقات.',
  windowOther: 'لا يحسبها الخادم على الفترة المطلوبة ({asked})؛ أما الجلسات عبر الزمن فعلى تلك الفترة.',
  noticeUnknown: 'لا يُبلغ هذا الخادم عن الجلسات، لذا لا تُعرف نسب الخلو من الأعطال ولا الانتشار.',
  noticeNone: 'لا جلسات في هذه الفترة، لذا لا توجد نسبة خلو من الأعطال.',
  noticeErrorsOnly:
    'تصل أخطاء هذه الإصدارات دون جلسات. على الأرجح أن تتبّع الجلسات متوقف في SDK، أو أن عامل تصفية يُسقط الجلسات.',
  skipped:
    'تعذّرت قراءة {count, plural, zero {# إصدار} one {إصدار واحد} two {إصدارين} few {# إصدارات} many {# إصدارًا} other {# إصدار}}، لذا لا تكتمل القائمة.',
  tableLabel: 'الإصدارات وسلامتها',
  columnRelease: 'الإصدار',
  columnDate: 'تاريخ الإصدار',
  columnDeploy: 'آخر نشر',
  columnCrashFreeSessions: 'جلسات بلا أعطال',
  columnCrashFreeUsers: 'مستخدمون بلا أعطال',
  columnChange: 'مقارنةً بالسابق',
  columnAdoption: 'الانتشار',
  columnSessions: 'الجلسات',
  columnUsers: 'المستخدمون',
  columnCrashed: 'متعطّلة',
  columnNewIssues: 'مشكلات جديدة',
  showRelease: '{version}: عرض سلامة الإصدار عبر الزمن',
  openRelease: 'فتح {version}',
  good: 'جيد',
  degraded: 'متراجع',
  bad: 'ضعيف',
  tooFew: 'بيانات غير كافية',
  ofTotal: '{free} من {total}',
  sentences: '{first}. {second}.',
  interval:
    'فاصل الثقة 95%: من {low} إلى {high}، استنادًا إلى {metric, select, users {{total, plural, zero {# مستخدم} one {مستخدم واحد} two {مستخدمَين} few {# مستخدمين} many {# مستخدمًا} other {# مستخدم}}} other {{total, plural, zero {# جلسة} one {جلسة واحدة} two {جلستين} few {# جلسات} many {# جلسة} other {# جلسة}}}}',
  noSessions: 'لا جلسات',
  butErrors: 'لكن توجد أخطاء',
  unknownHint: 'لا يُبلغ هذا الخادم عن ذلك.',
  better: 'أفضل من {version}',
  worse: 'أسوأ من {version}',
  unclear: 'مماثل تقريبًا لـ {version}',
  compareTooFew: 'بيانات غير كافية للمقارنة بـ {version}',
  points: '{value} نقطة',
  noPrevious: 'لا إصدار أقدم للمقارنة به',
  stage:
    '{stage, select, adopted {منتشر} low {انتشار محدود} low_adoption {انتشار محدود} replaced {حلّ غيره محلّه} other {{stage}}}',
  gate: '{status, select, go {جاهز للجميع} hold {أوقف التوسّع في الإطلاق} tooFew {بيانات غير كافية للحكم} other {لا يمكن الحكم عليه}}',
  gatePending: 'جارٍ المقارنة بالإصدار السابق…',
  gateChecks: 'ما تم التحقق منه',
  reason_meetsTarget:
    'نسبة {metric, select, users {المستخدمين} other {الجلسات}} بلا أعطال {rate}، والهدف {target}.',
  reason_belowTarget:
    'نسبة {metric, select, users {المستخدمين} other {الجلسات}} بلا أعطال {rate}، وهي دون الهدف {target}.',
  reason_worseThanPrevious: 'يتعطّل أكثر مما تعطّل {version} في العمر نفسه.',
  reason_fewerErrorFree: 'نسبة الجلسات التي فيها أخطاء أعلى مما كانت عليه في {version} في العمر نفسه.',
  reason_contradiction:
    'لم تتعطّل أي جلسة، ومع ذلك توجد أخطاء غير معالَجة في {issues, plural, zero {# مشكلة} one {مشكلة واحدة} two {مشكلتين} few {# مشكلات} many {# مشكلة} other {# مشكلة}}. ربما تتبّع الجلسات متوقف حيث تقع الأخطاء، أو تأتي الجلسات من SDK أخرى.',
  reason_tooFew:
    'العدد قليل ({metric, select, users {{total, plural, zero {# مستخدم} one {مستخدم واحد} two {مستخدمان} few {# مستخدمين} many {# مستخدمًا} other {# مستخدم}}} other {{total, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}}}): قد تقع النسبة الفعلية في أي موضع من {low} إلى {high}.',
  reason_noSessions: 'لا تُعرف جلسات في هذه الفترة.',
  checkCompared:
    'أول {hours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} مقارنةً بـ {version}: {value} نقطة مئوية في {what, select, errorFree {الجلسات بلا أخطاء} other {{metric, select, users {المستخدمين} other {الجلسات}} بلا أعطال}}{outcome, select, fail {، أسوأ بوضوح} other {}}',
  checkTooFew:
    'أول {hours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} مقارنةً بـ {version}: عدد {metric, select, users {المستخدمين} other {الجلسات}} لا يكفي للمقارنة',
  checkUnknown:
    'أول {hours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} مقارنةً بـ {version}: غير مُبلغ عنه',
  checkNoPrevious: 'لا إصدار أقدم للمقارنة به',
  checkUnhandled:
    '{count, plural, zero {لا مشكلات فيها أخطاء غير معالَجة} one {مشكلة واحدة فيها أخطاء غير معالَجة} two {مشكلتان فيهما أخطاء غير معالَجة} few {# مشكلات فيها أخطاء غير معالَجة} many {# مشكلة فيها أخطاء غير معالَجة} other {# مشكلة فيها أخطاء غير معالَجة}}',
  availability: 'جلسات بلا أخطاء',
  timeLabel: 'الجلسات عبر الزمن',
  timeNone: 'لا جلسات لهذا الإصدار في هذه الفترة.',
  timeUnsupported: 'لا يُبلغ هذا الخادم عن الجلسات عبر الزمن.',
  timeTable: '{metric, select, users {مستخدمو} other {جلسات}} {version} عبر الزمن',
  columnTime: 'الوقت',
  columnRate: 'بلا أعطال',
  soFar: 'حتى الآن',
  metric: 'الحساب حسب',
  metricSessions: 'الجلسات',
  metricUsers: 'المستخدمون',
  display: 'العرض كـ',
  displayChart: 'رسم بياني',
  displayTable: 'جدول',
  releasedAt: 'تاريخ الإصدار',
  deployedTo: 'النشر إلى {environment}',
  deployed: 'النشر',
  lastCommit: 'آخر commit',
  availabilityHint: 'نسبة الجلسات التي لم تتعطّل ولم تسجّل خطأً',
  splitLabel: 'كيف انتهت الجلسات',
  outcome:
    '{outcome, select, healthy {سليمة} errored {فيها أخطاء} unhandled {خطأ غير معالَج} abnormal {غير طبيعية} crashed {متعطّلة} other {غير معروفة}}',
  sortBy: 'الترتيب حسب',
  sortDate: 'الأحدث',
  sortSemver: 'رقم الإصدار',
  announceSorted: 'الترتيب حسب {name}، {direction, select, ascending {الأدنى أولًا} other {الأعلى أولًا}}',
  announceShown: 'المعروض: {version}',
  goodHint: '{good} أو أعلى',
  degradedHint: 'بين {bad} و{good}',
  badHint: 'دون {bad}',
  tooFewHint:
    'العدد قليل ({metric, select, users {{total, plural, zero {# مستخدم} one {مستخدم واحد} two {مستخدمان} few {# مستخدمين} many {# مستخدمًا} other {# مستخدم}}} other {{total, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}}}): قد تقع النسبة الفعلية في أي موضع من {low} إلى {high}.',
  noSessionsHint: 'لم تُسجَّل جلسات لهذا الإصدار في هذه الفترة.',
  errorsOnlyHint: 'تصل أخطاء هذا الإصدار دون جلسات: على الأرجح أن تتبّع الجلسات متوقف في SDK.',
  pointsHint:
    'فرق النقاط المئوية في نسبة {metric, select, users {المستخدمين} other {الجلسات}} بلا أعطال: {current} مقابل {previous}.',
  pointsInterval: 'فاصل الثقة 95%: من {low} إلى {high}.',
  adoptionHint: 'النسبة من جلسات المشروع في آخر 24 ساعة',
  issuesRate: '{rate} لكل ألف جلسة',
  sessionsCount:
    '{count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  usersCount:
    '{count, plural, zero {# مستخدم} one {مستخدم واحد} two {مستخدمان} few {# مستخدمين} many {# مستخدمًا} other {# مستخدم}}',
  crashedCount:
    '{count, plural, zero {# جلسة متعطّلة} one {جلسة متعطّلة} two {جلستان متعطّلتان} few {# جلسات متعطّلة} many {# جلسة متعطّلة} other {# جلسة متعطّلة}}',
  issuesCount:
    '{count, plural, zero {# مشكلة جديدة} one {مشكلة جديدة} two {مشكلتان جديدتان} few {# مشكلات جديدة} many {# مشكلة جديدة} other {# مشكلة جديدة}}',
  sortedLoaded: 'الترتيب ضمن الإصدارات المحمّلة فقط.',
  loop: 'يعيد الخادم الصفحة نفسها باستمرار، لذا تتوقف القائمة هنا. قد تنقص صفوف.',
  showAllRows:
    'عرض {count, plural, zero {# فترة} one {فترة واحدة} two {فترتين} few {# فترات} many {# فترة} other {# فترة}}',
  loaded:
    '{count, plural, zero {# إصدار} one {إصدار واحد} two {إصداران} few {# إصدارات} many {# إصدارًا} other {# إصدار}}',
  loadedSoFar:
    '{count, plural, zero {# إصدار محمّل} one {إصدار محمّل} two {إصداران محمّلان} few {# إصدارات محمّلة} many {# إصدارًا محمّلًا} other {# إصدار محمّل}}',
  loadMore: 'تحميل المزيد',
  loadingMore: 'جارٍ تحميل المزيد من الإصدارات…',
  chartSummary:
    'نسبة {metric, select, users {المستخدمين} other {الجلسات}} بلا أعطال في {version}، من {start} إلى {end}: الأدنى {low} في {lowAt}، والأعلى {high}. {total}',
  chartSummaryNoRate: '{version}، من {start} إلى {end}: لا تُعرف نسبة الخلو من الأعطال. {total}',
  chartTotalSessions:
    'المجموع {count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}، وأقصى عدد في فترة واحدة {most, number}.',
  chartTotalUsers:
    'أقصى عدد في فترة واحدة: {most, plural, zero {# مستخدم} one {مستخدم واحد} two {مستخدمان} few {# مستخدمين} many {# مستخدمًا} other {# مستخدم}}.',
  chartMarkers: 'صدر خلال هذه المدة: {versions}.',
  chartPartial: 'الفترة الأخيرة لم تنتهِ بعد.',
  chartMerged:
    'تجمع كل نقطة {size, plural, zero {# فترة} one {فترة واحدة} two {فترتين} few {# فترات} many {# فترة} other {# فترة}}، ويمتد النطاق من أدنى نسبة إلى أعلى نسبة.',
  legendRate: '{metric, select, users {مستخدمون} other {جلسات}} بلا أعطال',
  legendCount: '{metric, select, users {المستخدمون} other {الجلسات}}',
  legendLimit: 'جيد من {good}',
  legendMarker: 'إصدار',
  legendPartial: 'لم تنتهِ بعد',
};
