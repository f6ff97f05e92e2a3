import type {
  Annotation,
  CrashEvent,
  EventContext,
  EventTag,
  EventUser,
  Exception,
  Frame,
  HttpRequest,
  Occurrence,
  Pair,
  ProcessingError,
  Stacktrace,
} from '../model/index.js';
import { jsonPointer } from '../model/index.js';
import { createNotes } from './annotate.js';
import type { Redactor } from './redactor.js';
import { each, inside, members, others, type Steps, text, tree, type Walk, withMembers } from './walk.js';

/** How to name an event whose exceptions or message were changed. */
export type TitleOf = (event: CrashEvent) => string | undefined;

/**
 * An event as a reader under this policy may see it. Hidden values read `[redacted]` or, for runs of a text,
 * `[email]` and the like, and `annotations` tell of each. Redacting the wire and then normalising gives the same.
 */
export function redactModel(event: CrashEvent, redactor: Redactor, titleOf: TitleOf): CrashEvent {
  const before = each(event.annotations, (one) => redactChunks(redactor, one));
  const walk: Walk = { redactor, notes: createNotes(before, redactor.by) };
  const named = withMembers(event, {
    exceptions: each(event.exceptions, (one, index) => redactException(walk, one, ['exceptions', index])),
    message: event.message && redactMessage(walk, event.message),
    securityReport:
      event.securityReport &&
      withMembers(event.securityReport, {
        data: members(walk, event.securityReport.data, ['report'], ['securityReport', 'data']),
      }),
  });
  const parts = withMembers(redactParts(walk, named), redactAttributes(walk, event));
  const redacted = others(walk, parts, PLACED);
  const title = isRenamed(event, named) ? titleOf(named) : text(walk, event.title, ['title']);
  const annotations = walk.notes.all();
  // Text for people holds values under no name that a rule could know; the old title may hold what was hidden.
  const { stackText: _text, title: _title, ...shown } = redacted;
  return { ...shown, ...(title !== undefined && { title }), annotations };
}

/** Members with a place of their own in rules, and the issue, which is how the panels ask for it. */
const PLACED: readonly (keyof CrashEvent)[] = [
  ...([
    'exceptions',
    'message',
    'securityReport',
    'threads',
    'stacktrace',
    'breadcrumbs',
    'request',
  ] as const),
  ...([
    'user',
    'tags',
    'contexts',
    'extra',
    'template',
    'spans',
    'evidence',
    'occurrence',
    'errors',
    'fingerprint',
    'groupingHashes',
  ] as const),
  ...(['environment', 'release', 'dist', 'serverName', 'logger', 'transaction', 'culprit', 'title'] as const),
  ...(['packages', 'images', 'annotations', 'stackText', 'issue'] as const),
];

/** What an earlier hand said, with the runs that it kept of a text. */
function redactChunks(redactor: Redactor, annotation: Annotation): Annotation {
  const { chunks } = annotation;
  const masked = (shown: string): string => redactor.leaf(NAME, shown)?.text ?? shown;
  return withMembers(annotation, {
    rule: annotation.rule && masked(annotation.rule),
    reason: annotation.reason && masked(annotation.reason),
    chunks: chunks && each(chunks, (chunk) => withMembers(chunk, { text: masked(chunk.text) })),
  });
}

/** A title repeats the exception or message, so it is made anew where those were changed. */
function isRenamed(before: CrashEvent, after: CrashEvent): boolean {
  const names = (event: CrashEvent): string =>
    JSON.stringify([
      event.exceptions.map(({ type, value }) => [type, value]),
      event.message,
      event.securityReport,
    ]);
  return before !== after && names(before) !== names(after);
}

function redactParts(walk: Walk, event: CrashEvent): CrashEvent {
  return withMembers(event, {
    threads: each(event.threads, (thread, index) =>
      others(walk, redactStacks(walk, thread, ['threads', index]), STACKS),
    ),
    packages: each(event.packages, (one) =>
      withMembers(one, { name: text(walk, one.name, PACKAGE), version: text(walk, one.version, PACKAGE) }),
    ),
    images: each(event.images, (image) => others(walk, image, [])),
    stacktrace: event.stacktrace && redactStack(walk, event.stacktrace, ['stacktrace']),
    breadcrumbs: each(event.breadcrumbs, (crumb, index) => {
      const steps = ['breadcrumbs', index];
      const place = ['breadcrumb', 'data'];
      return withMembers(others(walk, crumb, ['message', 'data', 'value']), {
        message: text(walk, crumb.message, ['breadcrumb', 'message'], [...steps, 'message']),
        data: crumb.data && members(walk, crumb.data, place, [...steps, 'data']),
        value: crumb.value === undefined ? undefined : tree(walk, crumb.value, place, [...steps, 'value']),
      });
    }),
    request: event.request && redactRequest(walk, event.request),
    user: event.user && redactUser(walk, event.user),
    tags: each(event.tags, (tag, index) => redactTag(walk, tag, index)),
    contexts: each(event.contexts, (context, index) => redactContext(walk, context, index)),
    extra: members(walk, event.extra, ['extra'], ['extra']),
    template:
      event.template &&
      withMembers(others(walk, event.template, ['frame']), {
        frame: redactFrame(walk, event.template.frame, ['template', 'frame']),
      }),
    spans: each(event.spans, (span, index) =>
      withMembers(others(walk, span, ['description', 'data']), {
        description: text(walk, span.description, ['span', 'description'], ['spans', index, 'description']),
        data: span.data && members(walk, span.data, ['span', 'data'], ['spans', index, 'data']),
      }),
    ),
    evidence:
      event.evidence &&
      each(event.evidence, (row) =>
        withMembers(others(walk, row, ['value']), { value: text(walk, row.value, ['evidence', row.name]) }),
      ),
    occurrence: event.occurrence && redactOccurrence(walk, event.occurrence),
    errors: each(event.errors, (error) => redactError(walk, error)),
    fingerprint: event.fingerprint && each(event.fingerprint, (part) => text(walk, part, ['fingerprint'])),
    groupingHashes:
      event.groupingHashes && each(event.groupingHashes, (hash) => text(walk, hash, ['fingerprint'])),
  });
}

const PACKAGE = ['other', 'version'];
const STACKS = ['stacktrace', 'rawStacktrace'] as const;

/** A `type` that names no kind stays what it is, lest it be taken for one. */
function redactContext(walk: Walk, context: EventContext, index: number): EventContext {
  const place = ['context', context.name];
  const steps = ['contexts', index, 'data'];
  const { type, ...rest } = context.data;
  const kind = text(walk, context.kind, ['kind']);
  if (typeof type !== 'object' || type === null) {
    return withMembers(context, { kind, data: members(walk, context.data, place, steps) });
  }
  const inner = inside(walk, type, [...place, 'type'], [...steps, 'type']);
  const other = members(walk, rest, place, steps);
  const isSame = inner === type && other === rest;
  return withMembers(context, { kind, data: isSame ? context.data : { type: inner, ...other } });
}

/** Members that repeat a tag, under the tag's rules. */
function redactAttributes(walk: Walk, event: CrashEvent): Partial<CrashEvent> {
  return {
    environment: text(walk, event.environment, ['tag', 'environment']),
    release: text(walk, event.release, ['tag', 'release']),
    dist: text(walk, event.dist, ['tag', 'dist']),
    serverName: text(walk, event.serverName, ['tag', 'server_name']),
    logger: text(walk, event.logger, ['tag', 'logger']),
    transaction: text(walk, event.transaction, ['tag', 'transaction']),
    culprit: text(walk, event.culprit, ['tag', 'transaction']),
  };
}

function redactMessage(walk: Walk, message: NonNullable<CrashEvent['message']>): typeof message {
  const redacted = withMembers(message, {
    formatted: text(walk, message.formatted, ['message'], ['message', 'formatted']),
    template: text(walk, message.template, ['message'], ['message', 'template']),
    params:
      message.params === undefined
        ? undefined
        : tree(walk, message.params, ['message', 'params'], ['message', 'params']),
  });
  if (
    redacted === message ||
    redacted.template !== redacted.formatted ||
    message.template === message.formatted
  ) {
    return redacted;
  }
  const { template, ...rest } = redacted;
  return rest;
}

function redactException(walk: Walk, exception: Exception, steps: Steps): Exception {
  const { mechanism } = exception;
  const place = ['exception', 'mechanism'];
  return withMembers(
    others(walk, redactStacks(walk, exception, steps), ['type', 'value', 'mechanism', ...STACKS]),
    {
      type: text(walk, exception.type, ['exception', 'type'], [...steps, 'type']),
      value: text(walk, exception.value, ['exception', 'value'], [...steps, 'value']),
      mechanism:
        mechanism &&
        withMembers(others(walk, mechanism, ['description', 'data', 'meta']), {
          description: text(
            walk,
            mechanism.description,
            [...place, 'description'],
            [...steps, 'mechanism', 'description'],
          ),
          data:
            mechanism.data &&
            members(walk, mechanism.data, [...place, 'data'], [...steps, 'mechanism', 'data']),
          meta:
            mechanism.meta &&
            members(walk, mechanism.meta, [...place, 'meta'], [...steps, 'mechanism', 'meta']),
        }),
    },
  );
}

type Stacks = { readonly stacktrace?: Stacktrace; readonly rawStacktrace?: Stacktrace };

function redactStacks<T extends Stacks>(walk: Walk, owner: T, steps: Steps): T {
  const { stacktrace, rawStacktrace } = owner;
  return withMembers<Stacks>(owner, {
    stacktrace: stacktrace && redactStack(walk, stacktrace, [...steps, 'stacktrace']),
    rawStacktrace: rawStacktrace && redactStack(walk, rawStacktrace, [...steps, 'rawStacktrace']),
  }) as T;
}

function redactStack(walk: Walk, stack: Stacktrace, steps: Steps): Stacktrace {
  return withMembers(others(walk, stack, ['frames']), {
    frames: each(stack.frames, (frame, index) => redactFrame(walk, frame, [...steps, 'frames', index])),
  });
}

function redactFrame(walk: Walk, frame: Frame, steps: Steps): Frame {
  return withMembers(others(walk, frame, ['vars', 'context', 'errors']), {
    vars: frame.vars && members(walk, frame.vars, ['frame', 'vars'], [...steps, 'vars']),
    context: each(frame.context, (line, index) =>
      withMembers(line, {
        text: text(walk, line.text, ['frame', 'context'], [...steps, 'context', index, 'text']),
      }),
    ),
    errors: frame.errors && each(frame.errors, (error) => redactError(walk, error)),
  });
}

function redactError(walk: Walk, error: ProcessingError): ProcessingError {
  const silent: Walk = { redactor: walk.redactor, notes: createNotes([], walk.redactor.by) };
  return withMembers(others(walk, error, ['message', 'data']), {
    message: text(silent, error.message, ['error', 'message']),
    data: error.data && members(silent, error.data, ['error', 'data'], []),
  });
}

function redactOccurrence(walk: Walk, occurrence: Occurrence): Occurrence {
  return withMembers(others(walk, occurrence, ['subtitle', 'data']), {
    subtitle: text(walk, occurrence.subtitle, ['title']),
    data: members(walk, occurrence.data, ['other', 'evidenceData'], ['occurrence', 'data']),
  });
}

const REQUEST = [
  ...(['url', 'query', 'rawQuery', 'fragment', 'headers', 'cookies', 'body', 'env'] as const),
] as const;

function redactRequest(walk: Walk, request: HttpRequest): HttpRequest {
  return withMembers(others(walk, request, REQUEST), {
    url: text(walk, request.url, ['request', 'url'], ['request', 'url']),
    query: request.query && redactPairs(walk, request.query, 'query'),
    rawQuery: redactRawQuery(walk, request.rawQuery),
    fragment: text(walk, request.fragment, ['request', 'fragment'], ['request', 'fragment']),
    headers: redactPairs(walk, request.headers, 'headers'),
    cookies: redactPairs(walk, request.cookies, 'cookies'),
    body:
      request.body === undefined
        ? undefined
        : tree(walk, request.body, ['request', 'body'], ['request', 'body']),
    env: request.env && members(walk, request.env, ['request', 'env'], ['request', 'env']),
  });
}

/** Its place holds the pairs elsewhere, so the runs of the text would point at nothing. */
function redactRawQuery(walk: Walk, query: string | undefined): string | undefined {
  const mark = query === undefined ? undefined : walk.redactor.leaf(['request', 'query'], query);
  if (!mark) return query;
  const { chunks, ...rest } = mark;
  walk.notes.add(jsonPointer('request', 'query'), rest);
  return mark.text;
}

const NAME = ['other', 'version'];

function redactPairs(
  walk: Walk,
  pairs: readonly Pair[],
  name: 'query' | 'headers' | 'cookies',
): readonly Pair[] {
  return each(pairs, (pair, index) => {
    const value = text(walk, pair[1], ['request', name, pair[0]], ['request', name, index, 1]);
    const own = text(walk, pair[0], NAME);
    return value === pair[1] && own === pair[0] ? pair : [own, value];
  });
}

function redactUser(walk: Walk, user: EventUser): EventUser {
  const { geo } = user;
  return withMembers(user, {
    id: text(walk, user.id, ['user', 'id'], ['user', 'id']),
    username: text(walk, user.username, ['user', 'username'], ['user', 'username']),
    name: text(walk, user.name, ['user', 'name'], ['user', 'name']),
    email: text(walk, user.email, ['user', 'email'], ['user', 'email']),
    ipAddress: text(walk, user.ipAddress, ['user', 'ip'], ['user', 'ipAddress']),
    geo:
      geo &&
      withMembers(geo, {
        city: text(walk, geo.city, ['user', 'geo', 'city'], ['user', 'geo', 'city']),
        region: text(walk, geo.region, ['user', 'geo', 'region'], ['user', 'geo', 'region']),
        countryCode: text(walk, geo.countryCode, ['user', 'geo', 'country'], ['user', 'geo', 'countryCode']),
      }),
    data: user.data && members(walk, user.data, ['user', 'data'], ['user', 'data']),
  });
}

/** The search clause of a tag repeats its value. */
function redactTag(walk: Walk, tag: EventTag, index: number): EventTag {
  const value = text(walk, tag.value, ['tag', tag.key], ['tags', index, 'value']);
  const key = text(walk, tag.key, NAME);
  if (value !== tag.value) return { key, ...(value !== undefined && { value }) };
  return withMembers(tag, { key, query: text(walk, tag.query, ['tag', tag.key]) });
}
