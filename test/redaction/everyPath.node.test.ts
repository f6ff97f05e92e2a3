import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { redactWire } from '../../src/proxy/redaction/redactWire.js';
import { defaultRedaction } from '../../src/redact/policy.js';
import { redactEvent } from '../../src/redact/redactEvent.js';
import { createRedactor } from '../../src/redact/redactor.js';
import { FULL_EVENTS } from './fullEvents.js';

type Open = { [key: string]: unknown };
type Path = readonly string[];

const redactor = createRedactor(defaultRedaction);

/** What is planted, and the part of it that nobody may see. */
const TEXTS: readonly (readonly [text: string, secret: string])[] = [
  ['said zoe@example.com twice', 'zoe@example'],
  ['/users/zoe%40example.com/orders', 'zoe%40example'],
  ['paid with 4242 4242 4242 4242 12/29', '4242 4242'],
  ['Bearer abcdefgh1234', 'abcdefgh1234'],
  ['redis://:hunter2zz@cache:6379/0', 'hunter2zz'],
  ['{"user":"zoe","password":"hunter2zz"}', 'hunter2zz'],
  ['user=zoe&pass=hunter2zz&n=1', 'hunter2zz'],
];

/** Members that name what they hold, or hold it in a pair. */
const MEMBERS: readonly (readonly [key: string, value: unknown])[] = [
  ['user_password', 'hunter2zz'],
  ['AWS_SECRET_ACCESS_KEY', ['hunter2zz']],
  ['unknownMember', { pair: { key: 'password', value: 'hunter2zz' } }],
  ['unknownMember', { pairs: [['x-auth', 'hunter2zz'], { name: 'jwt', value: { a: 'hunter2zz' } }] }],
  ['unknownMember', { deep: [[{ passcode: 'hunter2zz' }]] }],
  ['unknownMember', 'from 203.0.113.77'],
  ['avatarUrl', 'https://secure.gravatar.com/avatar/0bc83cb571cd1c50ba6f3e8a78ef1346?d=mm'],
];
const MEMBER_SECRETS = ['hunter2zz', '203.0.113.77', '0bc83cb571cd1c50ba6f3e8a78ef1346'];

function* pathsOf(value: unknown, isWanted: (value: unknown) => boolean, path: Path = []): Generator<Path> {
  if (isWanted(value)) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) yield* pathsOf((value as Open)[key], isWanted, [...path, key]);
}

function at(root: unknown, path: Path): Open {
  return path.reduce((value, key) => value[key] as Open, root as Open);
}

/** What the browser gets through the proxy, and what a panel draws of an event that did not pass it. */
function seen(event: unknown): { readonly wire: string; readonly model: string } {
  const model = normalizeEvent(structuredClone(event), { source: 's', project: 'shop', issueId: '1' });
  redactWire(event, 'event', redactor);
  return { wire: JSON.stringify(event), model: JSON.stringify(model && redactEvent(model)) ?? '' };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Packages are named by their keys, and where versions stand, what looks like an address is one. */
function hasOtherNames(path: Path, value: unknown): boolean {
  const isVersioned = path.some((key) => /browser|release|packages|modules/.test(key));
  return /packages|modules/.test(path.at(-1) ?? '') || (isVersioned && value === 'from 203.0.113.77');
}

/** Every place where a change of the event lets a secret be seen. */
function leaks(
  full: unknown,
  paths: Iterable<Path>,
  change: (event: Open, path: Path) => void,
  secrets: readonly string[],
): string[] {
  const found: string[] = [];
  for (const path of paths) {
    const event = structuredClone(full) as Open;
    change(event, path);
    const { wire, model } = seen(event);
    if (secrets.some((secret) => wire.includes(secret))) found.push(`through the proxy: ${path.join('.')}`);
    if (secrets.some((secret) => model.includes(secret))) found.push(`in the panel: ${path.join('.')}`);
  }
  return found;
}

describe.each(Object.entries(FULL_EVENTS))('%s', (_, full) => {
  const put =
    (value: unknown) =>
    (event: Open, path: Path): void => {
      at(event, path.slice(0, -1))[path.at(-1) as string] = value;
    };

  it.each(TEXTS)('shows no part of “%s”, wherever a text stands', (text, secret) => {
    expect(leaks(full, pathsOf(full, isText), put(text), [secret])).toEqual([]);
  });

  it.each(TEXTS)(
    'shows no part of “%s”, where a text stands in the place of something else',
    (text, secret) => {
      const inner = [...pathsOf(full, (value) => typeof value === 'object' && value !== null)].slice(1);
      expect(leaks(full, inner, put(text), [secret])).toEqual([]);
    },
  );

  it.each(MEMBERS)('shows nothing of a member %s of any object: %j', (key, value) => {
    const add = (event: Open, path: Path): void => {
      at(event, path)[key] = structuredClone(value);
    };
    const paths = [...pathsOf(full, isObject)].filter((path) => !hasOtherNames(path, value));
    expect(leaks(full, paths, add, MEMBER_SECRETS)).toEqual([]);
  });

  it('leaves everything else as it is', () => {
    const event = structuredClone(full) as Open;
    redactWire(event, 'event', redactor);
    const changed = [...pathsOf(full, isText)].filter((path) => at(event, path) !== at(full, path));
    expect(
      changed.map((path) => path.join('.')).filter((path) => !/cookie|stacktrace_md/i.test(path)),
    ).toEqual([]);
  });
});
