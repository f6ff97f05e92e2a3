import type { CrashEvent, EventTag, Json } from '../../../model/index.js';
import { mainException } from '../../normalize/issue/title.js';

/** Servers cut tag values here. */
const MAX_VALUE = 200;

/**
 * An event's tags with those that a server would make of its other members (level, release, browser, user, …).
 * A tag of the SDK's own wins. Sorted by key.
 */
export function promoteTags(event: CrashEvent): readonly EventTag[] {
  const tags = new Map<string, EventTag>();
  for (const [key, value] of deducedTags(event)) {
    if (value !== undefined && value !== '') tags.set(key, { key, value: value.slice(0, MAX_VALUE) });
  }
  for (const tag of event.tags) tags.set(tag.key, tag);
  return [...tags.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function deducedTags(event: CrashEvent): readonly (readonly [string, string | undefined])[] {
  const mechanism = mainException(event)?.mechanism;
  return [
    ['level', event.level],
    ['logger', event.logger],
    ['release', event.release],
    ['dist', event.dist],
    ['environment', event.environment],
    ['transaction', event.transaction],
    ['server_name', event.serverName],
    ['handled', mechanism?.handled === undefined ? undefined : mechanism.handled ? 'yes' : 'no'],
    ['mechanism', mechanism?.type],
    ['url', event.request?.url],
    ['user', userTag(event)],
    ...contextTags(event, 'browser'),
    ...contextTags(event, 'os'),
    ...contextTags(event, 'runtime'),
    ['device', tagText(getData(event, 'device')?.model)],
  ];
}

/** Who was affected, in the form servers use; also what users are counted by. */
export function userTag({ user }: CrashEvent): string | undefined {
  if (user?.id !== undefined) return `id:${user.id}`;
  if (user?.email !== undefined) return `email:${user.email}`;
  if (user?.username !== undefined) return `username:${user.username}`;
  return user?.ipAddress === undefined ? undefined : `ip:${user.ipAddress}`;
}

function contextTags(event: CrashEvent, kind: string): [string, string | undefined][] {
  const data = getData(event, kind);
  const name = tagText(data?.name);
  const version = tagText(data?.version);
  const whole = name === undefined || version === undefined ? name : `${name} ${version}`;
  return [
    [kind, whole],
    [`${kind}.name`, name],
  ];
}

function getData(event: CrashEvent, kind: string): { readonly [key: string]: Json } | undefined {
  return event.contexts.find((context) => context.kind === kind)?.data;
}

function tagText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
