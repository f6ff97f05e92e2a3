import type { Locale } from '../locale.js';

export const tagFacets: Locale['TagFacets'] = {
  label: 'الوسوم',
  loading: 'الوسوم',
  search: 'البحث في الوسوم والقيم',
  chosen: 'القيم المحدّدة',
  chosenInclude: '{key}: {value}',
  chosenExclude: 'استبعاد {key}: {value}',
  remove: 'إزالة التصفية: {choice}',
  clear: 'مسح الكل',
  copyQuery: 'نسخ كعبارة بحث',
  pinned: 'مثبّت',
  distinct:
    '{count, plural, zero {# قيمة} one {قيمة واحدة} two {قيمتان} few {# قيم} many {# قيمة} other {# قيمة}}',
  events:
    '{count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  sample:
    'استنادًا إلى أحدث {from, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}',
  sampleOf:
    'استنادًا إلى أحدث {from, number} من أصل {of, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}',
  include: '{key}: {value} فقط',
  exclude: 'استبعاد {key}: {value}',
  none: 'غير محدد',
  other: 'قيم أخرى',
  unknownShare: 'النسبة غير معروفة',
  more: 'عرض {count, plural, zero {# قيمة أخرى} one {قيمة أخرى} two {قيمتين أخريَين} few {# قيم أخرى} many {# قيمة أخرى} other {# قيمة أخرى}}',
  fewer: 'عرض أقل',
  copyValue: 'نسخ {value}',
  rows: 'قيم {key}',
  always: 'ثابتة دائمًا: {tags}',
  alwaysTag: '{key} {value}',
  duplicate: 'قيم {key} هي نفسها قيم {of}',
  unique:
    'قيمة مختلفة لكل حدث تقريبًا: {tags}. {count, plural, zero {هذه الوسوم لا تفيد في التجميع؛ أرسلها} one {هذا الوسم لا يفيد في التجميع؛ أرسله} two {هذان الوسمان لا يفيدان في التجميع؛ أرسلهما} few {هذه الوسوم لا تفيد في التجميع؛ أرسلها} many {هذه الوسوم لا تفيد في التجميع؛ أرسلها} other {هذه الوسوم لا تفيد في التجميع؛ أرسلها}} ضمن السياق بدلًا من ذلك.',
  showFolded:
    'إظهار {count, plural, zero {# وسم مطويّ} one {وسم مطويّ} two {وسمين مطويّين} few {# وسوم مطويّة} many {# وسمًا مطويًّا} other {# وسم مطويّ}}',
  foldTags: 'طي الوسوم التي لا تميّز بين الأحداث',
  suspects: 'ما يبرز',
  compare: 'المقارنة بمشكلات أخرى',
  compareHint: 'يبحث عن قيم وسوم ترد في هذه المشكلة أكثر بكثير مما ترد في بقية المشروع.',
  comparing: 'جارٍ المقارنة بمشكلات أخرى…',
  suspectShares: '{here} هنا، و{elsewhere} في غيرها (n = {count, number})',
  compared:
    'قورنت بأحداث مشكلات المشروع الأخرى ({count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}). الاختلاف لا يعني أنه السبب.',
  comparedSample:
    'قورنت بعيّنة من أحداث مشكلات المشروع الأخرى ({count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}). الاختلاف لا يعني أنه السبب.',
  noSuspects:
    'لا قيمة وسم تبرز مقارنةً بأحداث مشكلات المشروع الأخرى ({count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}). لا يُحكم على ما يقل عن {least, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}.',
  tooFewOthers:
    'لمشكلات المشروع الأخرى هنا أقل من {least, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}، وهذا لا يكفي للمقارنة.',
  emptyTitle: 'لا وسوم',
  emptyText: 'ليس لأحداث هذه المشكلة وسوم في هذه الفترة.',
  noMatchText: 'لا وسم ولا قيمة محمّلة تحتوي على «{text}».',
};
