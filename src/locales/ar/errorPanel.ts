import type { Locale } from '../locale.js';

export const errorPanel: Locale['ErrorPanel'] = {
  label: 'الأخطاء',
  parts: 'طرق العرض',
  tabIssues: 'المشكلات',
  tabReleases: 'الإصدارات',
  releasesWithoutSearch: 'لا يسري بحث المشكلات على الإصدارات.',
  detail: 'المشكلة',
  copyShortId: 'نسخ {shortId}',
  keyNextIssue: 'المشكلة التالية',
  keyPreviousIssue: 'المشكلة السابقة',
  keyResolve: 'حل والانتقال إلى التالية',
  keyArchive: 'أرشفة والانتقال إلى التالية',
  keyAssignToMe: 'إسناد إليّ',
  keyUnresolve: 'إلغاء الحل',
  keyUndo: 'التراجع عن آخر إجراء',
  keyClose: 'إغلاق',
};
