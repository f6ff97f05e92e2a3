import type { ComponentType } from 'react';
import type { CrashEvent } from '../../model/index.js';
import { ContextsContent } from './ContextsContent.js';
import { ErrorsContent } from './ErrorsContent.js';
import type { EventSectionName, SectionContentProps } from './EventSections.types.js';
import { EvidenceContent } from './evidence/EvidenceContent.js';
import { FactsContent, hasFacts } from './FactsContent.js';
import { MessageContent } from './MessageContent.js';
import {
  ExtraContent,
  ImagesContent,
  PackagesContent,
  SdkContent,
  SecurityReportContent,
} from './PlainContents.js';
import { RequestContent } from './RequestContent.js';
import { TagsContent } from './TagsContent.js';
import { TemplateContent } from './TemplateContent.js';
import { UserContent } from './UserContent.js';

interface SectionKind {
  readonly Content: ComponentType<SectionContentProps>;
  readonly isEmpty: (event: CrashEvent) => boolean;
  /** The words payloads use for this part, as `CrashEvent.unreadable` names them. */
  readonly words: readonly string[];
}

export const SECTIONS: { readonly [name in EventSectionName]: SectionKind } = {
  message: {
    Content: MessageContent,
    // Without an exception the plain text already stands where the stack would be.
    isEmpty: ({ message, exceptions }) =>
      message === undefined ||
      (exceptions.length === 0 && message.template === undefined && message.params === undefined),
    words: ['message', 'logentry'],
  },
  event: {
    Content: FactsContent,
    isEmpty: (event) => !hasFacts(event),
    words: ['release', 'environment', 'dist', 'server_name', 'transaction', 'level', 'logger', 'platform'],
  },
  evidence: {
    Content: EvidenceContent,
    isEmpty: ({ evidence, occurrence }) => !evidence?.length && occurrence === undefined,
    words: ['evidence', 'occurrence'],
  },
  securityReport: {
    Content: SecurityReportContent,
    isEmpty: ({ securityReport }) => securityReport === undefined,
    words: ['csp', 'expectct', 'expectstaple', 'hpkp', 'nel'],
  },
  template: {
    Content: TemplateContent,
    isEmpty: ({ template }) => template === undefined,
    words: ['template'],
  },
  errors: { Content: ErrorsContent, isEmpty: ({ errors }) => errors.length === 0, words: ['errors'] },
  tags: { Content: TagsContent, isEmpty: ({ tags }) => tags.length === 0, words: ['tags'] },
  user: {
    Content: UserContent,
    isEmpty: ({ user }) => user === undefined || Object.keys(user).length === 0,
    words: ['user'],
  },
  request: { Content: RequestContent, isEmpty: ({ request }) => request === undefined, words: ['request'] },
  contexts: {
    Content: ContextsContent,
    isEmpty: ({ contexts }) => contexts.length === 0,
    words: ['contexts'],
  },
  extra: {
    Content: ExtraContent,
    isEmpty: ({ extra }) => Object.keys(extra).length === 0,
    words: ['extra', 'context'],
  },
  packages: {
    Content: PackagesContent,
    isEmpty: ({ packages }) => packages.length === 0,
    words: ['packages', 'modules'],
  },
  images: {
    Content: ImagesContent,
    isEmpty: ({ images }) => images.length === 0,
    words: ['debug images', 'debug_meta', 'debugmeta'],
  },
  sdk: {
    Content: SdkContent,
    isEmpty: ({ sdk, fingerprint, groupingHashes }) =>
      sdk === undefined && !fingerprint?.length && !groupingHashes?.length,
    words: ['sdk', 'fingerprint', 'fingerprints'],
  },
};

/** Every section in reading order. */
export const EVENT_SECTIONS: readonly EventSectionName[] = Object.keys(SECTIONS) as EventSectionName[];

export function hasContent(event: CrashEvent, name: EventSectionName): boolean {
  return !SECTIONS[name].isEmpty(event);
}

/** The parts of a section that nobody could read, as the payload names them, e.g. `tags/d`. */
export function unreadableParts(event: CrashEvent, name: EventSectionName): readonly string[] {
  const { words } = SECTIONS[name];
  return event.unreadable?.filter((part) => words.includes(part.split('/', 1)[0] ?? '')) ?? [];
}
