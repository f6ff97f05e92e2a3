import { breadcrumbTimelineMessages } from '../../src/components/BreadcrumbTimeline/index.js';
import type { UIConfig } from '../../src/components/config/index.js';
import { errorPanelMessages } from '../../src/components/ErrorPanel/index.js';
import { eventListMessages } from '../../src/components/EventList/index.js';
import { eventSectionsMessages } from '../../src/components/EventSections/index.js';
import { issueDetailMessages } from '../../src/components/IssueDetail/index.js';
import { issueListMessages } from '../../src/components/IssueList/index.js';
import {
  releaseHealthMessages,
  selectedReleaseMessages,
  sessionsChartMessages,
} from '../../src/components/ReleaseHealth/index.js';
import { stackKeysMessages, stackTraceMessages } from '../../src/components/StackTrace/index.js';
import { tagFacetsMessages } from '../../src/components/TagFacets/index.js';
import { kitArabic, kitGerman, kitJapanese, kitMessages, pseudoMessages } from '../../src/i18n/index.js';

type Language = Pick<UIConfig, 'locale' | 'messages'>;

/** Every text of the package. */
const catalogue = {
  BreadcrumbTimeline: breadcrumbTimelineMessages,
  ErrorPanel: errorPanelMessages,
  EventList: eventListMessages,
  EventSections: eventSectionsMessages,
  IssueDetail: issueDetailMessages,
  IssueList: issueListMessages,
  Kit: kitMessages,
  ReleaseHealth: { ...releaseHealthMessages, ...selectedReleaseMessages, ...sessionsChartMessages },
  StackTrace: { ...stackTraceMessages, ...stackKeysMessages },
  TagFacets: tagFacetsMessages,
};

/**
 * What the locale toolbar offers. The kit is translated, the panels' own texts stay English; the pseudo-locale
 * covers both, so that a text nobody can translate stands out.
 */
export function languageOf(name: unknown): Language {
  if (name === 'de') return { locale: 'de', messages: { Kit: kitGerman } };
  if (name === 'ja') return { locale: 'ja', messages: { Kit: kitJapanese } };
  if (name === 'ar') return { locale: 'ar', messages: { Kit: kitArabic } };
  if (name === 'pseudo') return { locale: 'en', messages: pseudo() };
  return { locale: 'en' };
}

function pseudo(): UIConfig['messages'] {
  const entries = Object.entries(catalogue) as [string, { readonly [key: string]: string }][];
  return Object.fromEntries(entries.map(([component, texts]) => [component, pseudoMessages(texts)]));
}
