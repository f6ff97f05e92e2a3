import {
  anyText,
  boolean,
  type Check,
  type Checker,
  count,
  filledList,
  json,
  jsonObject,
  lineNumber,
  list,
  newChecker,
  number,
  object,
  span,
  text,
  time,
  webUrl,
} from './checks.js';

const issueRef = object({ source: text, project: text, id: text });
const processingError = object({ type: text }, { message: text, data: jsonObject });
const tag = object({ key: text }, { value: anyText, query: text });

const pair: Check = (value, path, checker) => {
  if (!Array.isArray(value) || value.length !== 2) {
    checker.fail(path, 'is no pair');
    return;
  }
  anyText(value[0], `${path}/0`, checker);
  if (value[1] !== undefined) anyText(value[1], `${path}/1`, checker);
};

const sourceLine = object({ text: anyText }, { number: count });

const context: Check = (value, path, checker) => {
  list(sourceLine)(value, path, checker);
  if (!Array.isArray(value)) return;
  for (let index = 1; index < value.length; index++) {
    const [before, here] = [value[index - 1]?.number, value[index]?.number];
    // Lines are numbered all or none.
    if ((before === undefined) !== (here === undefined) || before >= here)
      checker.fail(`${path}/${index}`, 'is out of order');
  }
};

const frame = object(
  { context },
  {
    function: text,
    rawFunction: text,
    module: text,
    filename: text,
    absPath: text,
    package: text,
    platform: text,
    line: lineNumber,
    column: count,
    vars: jsonObject,
    inApp: boolean,
    instructionAddr: text,
    symbolAddr: text,
    trust: text,
    symbolicatorStatus: text,
    sourceLink: webUrl,
    sourceMap: text,
    lock: json,
    errors: filledList(processingError),
  },
);

const frames: Check = (value, path, checker) => {
  list(frame)(value, path, checker);
  if (!Array.isArray(value)) return;
  const said = value.filter((one) => one?.inApp !== undefined).length;
  if (said > 0 && said < value.length)
    checker.fail(path, 'says of some frames only whether they are in the app');
};

const registers: Check = (value, path, checker) => {
  jsonObject(value, path, checker);
  for (const [name, one] of Object.entries(value ?? {})) text(one, `${path}/${name}`, checker);
};

const stackMembers = object({ frames }, { framesOmitted: span, registers });
const stacktrace: Check = (value, path, checker) => {
  stackMembers(value, path, checker);
  const stack = value as { frames?: unknown[]; framesOmitted?: unknown; registers?: unknown };
  if (stack?.frames?.length === 0 && !stack.framesOmitted && !stack.registers)
    checker.fail(path, 'says nothing');
};

const mechanism = object(
  {},
  {
    type: text,
    handled: boolean,
    synthetic: boolean,
    description: text,
    helpLink: webUrl,
    source: text,
    exceptionId: number,
    parentId: number,
    isExceptionGroup: boolean,
    data: jsonObject,
    meta: jsonObject,
  },
);

const stacks = { stacktrace, rawStacktrace: stacktrace };
const exception = object({}, { ...stacks, type: text, value: text, module: text, threadId: text, mechanism });
const thread = object(
  {},
  { ...stacks, id: text, name: text, crashed: boolean, current: boolean, state: text, heldLocks: jsonObject },
);
const breadcrumb = object(
  { type: text, level: text },
  { timestamp: time, category: text, message: text, data: jsonObject, eventId: text, value: json },
);
const request = object(
  { headers: list(pair), cookies: list(pair) },
  {
    url: text,
    method: text,
    query: filledList(pair),
    rawQuery: text,
    fragment: text,
    body: json,
    bodyType: text,
    env: jsonObject,
    apiTarget: text,
  },
);
const user = object(
  {},
  {
    id: text,
    username: text,
    name: text,
    email: text,
    ipAddress: text,
    geo: object({}, { city: text, region: text, countryCode: text }),
    data: jsonObject,
  },
);

const chunk = object({ text: anyText }, { rule: text });
const annotation = object(
  { path: anyText, action: text, by: text },
  { rule: text, reason: text, originalLength: number, chunks: filledList(chunk) },
);

const attributes = {
  title: text,
  culprit: text,
  location: text,
  level: text,
  platform: text,
  logger: text,
  transaction: text,
  serverName: text,
  occurredAt: time,
  receivedAt: time,
  release: text,
  dist: text,
  environment: text,
};

const event = object(
  {
    id: text,
    type: text,
    exceptions: list(exception),
    threads: list(thread),
    breadcrumbs: list(breadcrumb),
    tags: list(tag),
    contexts: list(object({ name: text, kind: text, data: jsonObject })),
    extra: jsonObject,
    packages: list(object({ name: text }, { version: text })),
    images: list(object({ data: jsonObject }, { type: text, name: text, debugId: text, status: text })),
    spans: list(
      object(
        { id: text },
        {
          parentId: text,
          op: text,
          description: text,
          status: text,
          startedAt: time,
          durationMs: count,
          data: jsonObject,
        },
      ),
    ),
    errors: list(processingError),
    annotations: list(annotation),
  },
  {
    ...attributes,
    issue: issueRef,
    projectId: text,
    message: object({}, { formatted: text, template: text, params: json }),
    mainException: count,
    exceptionsOmitted: span,
    stacktrace,
    request,
    user,
    sdk: object({}, { name: text, version: text }),
    securityReport: object({ kind: text, data: jsonObject }),
    template: object({ frame }, { filename: text }),
    evidence: filledList(object({ name: text, value: anyText }, { important: boolean })),
    occurrence: object({ data: jsonObject }, { typeId: number, subtitle: text, detectedAt: time }),
    fingerprint: filledList(text),
    groupingHashes: filledList(text),
    sizeBytes: count,
    olderEventId: text,
    newerEventId: text,
    unreadable: filledList(text),
  },
);

const summary = object(
  { id: text, tags: list(tag) },
  {
    issue: issueRef,
    title: text,
    message: text,
    culprit: text,
    location: text,
    level: text,
    platform: text,
    occurredAt: time,
    user,
    release: text,
    environment: text,
  },
);

interface Pointing {
  readonly annotations?: readonly {
    readonly path?: unknown;
    readonly chunks?: readonly { readonly text: string }[];
  }[];
}

/** Every annotation points into the model (its last step may be missing), and its chunks are the value. */
function checkAnnotations(model: Pointing, checker: Checker): void {
  for (const [index, { path, chunks }] of Array.from(model.annotations ?? []).entries()) {
    const at = `/annotations/${index}`;
    const found = typeof path === 'string' && /^(?:\/|$)/.test(path) ? follow(model, path) : undefined;
    if (!found) checker.fail(at, `points nowhere: ${String(path)}`);
    else if (chunks && chunks.map((one) => one.text).join('') !== found.value)
      checker.fail(at, 'has chunks of another text');
  }
}

/** What a pointer leads to. `undefined`: nowhere. */
function follow(model: unknown, path: string): { value: unknown } | undefined {
  let value = model;
  const steps = path.split('/').slice(1);
  for (const [index, step] of steps.entries()) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null) return undefined;
    const isThere = Object.hasOwn(value, key);
    const mayBeMissing = !Array.isArray(value) && index === steps.length - 1;
    if (!isThere && !mayBeMissing) return undefined;
    value = isThere ? (value as Record<string, unknown>)[key] : undefined;
  }
  return { value };
}

/** What is wrong with a `CrashEvent`. Empty when it keeps every promise of the model. */
export function checkEvent(model: unknown): string[] {
  const checker = newChecker();
  event(model, '', checker);
  if (typeof model === 'object' && model !== null) checkAnnotations(model as Pointing, checker);
  return checker.problems;
}

/** What is wrong with an `EventSummary`. */
export function checkEventSummary(model: unknown): string[] {
  const checker = newChecker();
  summary(model, '', checker);
  return checker.problems;
}
