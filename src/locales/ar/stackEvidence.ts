import type { Locale } from '../locale.js';

export const stackEvidence: Locale['StackEvidence'] = {
  mapsNoArtifacts: 'لم يُرفع إلى هذا الخادم شيء، لا الشيفرة ولا خرائط المصدر.',
  mapsNoArtifactsDo:
    'أضف إلى عملية البناء إضافة أداة التجميع (bundler) أو أداة CLI الخاصة بمتتبّع الأخطاء، وارفع خرائط المصدر قبل نشر الإصدار.',
  mapsNoDebugId:
    'لم ترسل حزمة SDK معرّف تصحيح (debug ID) لهذه الشيفرة، لذا لا يمكن إيجاد خريطة مصدر مرفوعة لها.',
  mapsNoDebugIdDo:
    'اجعل عملية البناء تُدرج معرّفات التصحيح في كل ملف تُنتجه، وانشر هذه الملفات نفسها. أما شيفرة الشركات الأخرى فلا معرّفات لها.',
  mapsSourceMissing: 'ليس لدى الخادم نسخة من هذه الشيفرة.',
  mapsSourceMissingDo:
    'ارفع الملفات المبنيّة مع خرائط المصدر لهذا الإصدار. تحقّق من أن الرفع اكتمل قبل وصول أوائل المستخدمين.',
  mapsMapMissing: 'لدى الخادم الشيفرة، لكن ليس لديه خريطة المصدر.',
  mapsMapMissingDo: 'اجعل عملية البناء تُنتج خرائط المصدر، وارفعها مع الشيفرة.',
  mapsMapInvalid: 'تعذّرت قراءة خريطة المصدر أو الشيفرة، أو أنهما غير متطابقتين.',
  mapsMapInvalidDo:
    'ارفع خريطة من البناء نفسه الذي أنتج الشيفرة، وفيها المصدر الأصلي (sourcesContent). إن كانت هناك خطوة تصغير لاحقة فهي تحتاج إلى خريطة خاصة بها.',
  mapsWrongDist: 'رُفعت خرائط المصدر لتوزيعة أخرى من هذا الإصدار.',
  mapsWrongDistDo: 'استخدم عند الرفع قيمة dist نفسها المستخدمة في SDK، أو لا تحددها في أيٍّ منهما.',
  mapsNoColumn: 'لم يذكر المتصفح رقم العمود، والشيفرة المصغّرة سطر واحد فقط.',
  mapsNoColumnDo: 'لا يمكن فعل شيء لهذه الأحداث. أما الأحداث الواردة من متصفح حديث فيمكن ربطها بالمصدر.',
  mapsFetchFailed: 'حاول الخادم جلب الشيفرة أو خريطة المصدر ولم ينجح.',
  mapsFetchFailedDo:
    'ارفع خرائط المصدر، فلا تعود هناك حاجة إلى جلب شيء. أو اسمح للخادم بالوصول إلى العنوان دون تسجيل دخول.',
  mapsSdkOutdated: 'حزمة SDK أقدم من أن ترسل معرّفات التصحيح.',
  mapsSdkOutdatedDo: 'حدّث حزمة SDK، واجعل عملية البناء تُدرج معرّفات التصحيح.',
  mapsUnknown: 'السبب غير مذكور.',
  mapsUnknownDo: 'تحقّق من رفع خرائط مصدر بمعرّفات تصحيح لهذا الإصدار.',
  mapsFrames:
    '{count, plural, zero {# إطار} one {إطار واحد} two {إطاران} few {# إطارات} many {# إطارًا} other {# إطار}}',
  mapsDebugId: 'معرّف التصحيح {id}',
  mapsMoreFiles:
    '{count, plural, zero {# ملف آخر} one {ملف آخر} two {ملفان آخران} few {# ملفات أخرى} many {# ملفًا آخر} other {# ملف آخر}}',
  mapsAsk: 'سؤال الخادم عن السبب',
  mapsAsking: 'جارٍ سؤال الخادم عن السبب…',
  mapsAsked: 'وفق ما وجده الخادم.',
  mapsFine: 'لا يُبلغ الخادم عن أي خلل في خرائط المصدر. ربما رُفعت بعد هذا الحدث: افتح حدثًا أحدث.',
  mapsNotAsked: 'لا يفحص هذا الخادم خرائط المصدر. المذكور هنا مستمد من الحدث نفسه.',
  mapsFailed: 'سبب تصغير الإطارات',
  evidence: 'ما يعرفه الخادم',
  sampleAsk: 'ما مدى شيوع هذه الإطارات؟',
  sampleBound:
    'يُقرأ من هذه المشكلة {most, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}} على الأكثر.',
  sampleBegins: 'جارٍ اختيار الأحداث…',
  sampleRunning: 'جارٍ قراءة الأحداث: {read, number} من {of, number}',
  sampleStop: 'إيقاف',
  sampleGoOn: 'متابعة',
  sampleDone:
    '{kind, select, all {يذكر كل إطار عدد الأحداث التي يرد فيها من أصل {count, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}} هنا. لا توجد أحداث أخرى.} fair {يذكر كل إطار عدد الأحداث التي يرد فيها من أصل {count, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}} في العيّنة. تبقى العيّنة نفسها.} other {يذكر كل إطار عدد الأحداث التي يرد فيها من أحدث {count, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}. قد تختلف الأحداث الأقدم: لا يوفّر هذا الخادم عيّنة عادلة.}}',
  sampleStopped:
    'توقّفت القراءة بعد {count, plural, zero {# حدث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}.',
  sampleUnread:
    'تعذّرت قراءة {count, plural, zero {# حدث آخر} one {حدث آخر} two {حدثين آخرَين} few {# أحداث أخرى} many {# حدثًا آخر} other {# حدث آخر}}.',
  sampleFailed: 'مدى شيوع الإطارات',
  sampleNothing: 'تعذّرت قراءة أي حدث.',
  changesAsk: 'ما الذي تغيّر؟',
  changesHint: 'الـ commits المشتبه بها، والإطارات في ملفات غيّرها هذا الإصدار.',
  suspects: 'الـ commits المشتبه بها',
  suspectsAsking: 'جارٍ سؤال الخادم عن الـ commits المشتبه بها…',
  suspectsNone: 'لا يشتبه الخادم في أي commit.',
  suspectsUnsupported: 'لا يحدّد هذا الخادم الـ commits المشتبه بها.',
  suspectBy: '{author}، {reason}',
  suspectReason: 'السبب وفق الخادم: {reason}',
  suspectNoReason: 'لم يذكر الخادم السبب',
  suspectUnknown: 'كاتب غير معروف',
  suspectNoMessage: 'الـ commit {commit}',
  suspectPull: 'طلب السحب',
  changes: 'ما تغيّر في هذا الإصدار',
  changesAsking: 'جارٍ سؤال الخادم عن الملفات التي غيّرها هذا الإصدار…',
  changesNoRelease: 'لا يذكر الحدث إصدارًا، لذا لا يمكن معرفة ما تغيّر فيه.',
  changesUnsupported: 'لا يُبلغ هذا الخادم عن الملفات التي غيّرها الإصدار.',
  changesEmpty: 'لا يعرف الخادم أي ملف تغيّر في هذا الإصدار.',
  changesNone:
    'لا يقع أي إطار هنا ضمن الملفات التي غيّرها هذا الإصدار ({count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}).',
  changesFrames:
    '{count, plural, zero {# إطار} one {إطار واحد} two {إطاران} few {# إطارات} many {# إطارًا} other {# إطار}} في {path}',
  changesName: 'تطابق الاسم فقط',
  changesCapped:
    'لم يُقارَن سوى أول {count, plural, zero {# تغيير} one {تغيير واحد} two {تغييرين} few {# تغييرات} many {# تغييرًا} other {# تغيير}} في الإصدار.',
};
