import type { CrashEvent, Frame } from '../../../model/index.js';
import { mainException, mainStacktrace } from '../../normalize/issue/title.js';

type Read = (event: CrashEvent) => readonly (string | undefined)[];

const frames =
  (read: (frame: Frame) => string | undefined): Read =>
  (event) =>
    (mainStacktrace(event)?.frames ?? []).map(read);

const FIELDS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['id', (event) => [event.id]],
  ['title', (event) => [event.title]],
  ['message', (event) => [event.message?.formatted, event.title]],
  ['location', (event) => [event.location]],
  ['culprit', (event) => [event.culprit]],
  ['event.type', (event) => [event.type]],
  ['platform', (event) => [event.platform]],
  ['platform.name', (event) => [event.platform]],
  ['sdk.name', (event) => [event.sdk?.name]],
  ['sdk.version', (event) => [event.sdk?.version]],
  ['error.type', (event) => event.exceptions.map((exception) => exception.type)],
  ['error.value', (event) => event.exceptions.map((exception) => exception.value)],
  ['error.mechanism', (event) => event.exceptions.map((exception) => exception.mechanism?.type)],
  ['error.handled', (event) => [handled(event, false)]],
  ['error.unhandled', (event) => [handled(event, true)]],
  ['user.id', (event) => [event.user?.id]],
  ['user.email', (event) => [event.user?.email]],
  ['user.username', (event) => [event.user?.username]],
  ['user.ip', (event) => [event.user?.ipAddress]],
  ['http.method', (event) => [event.request?.method]],
  ['http.url', (event) => [event.request?.url]],
  ['stack.filename', frames((frame) => frame.filename)],
  ['stack.abs_path', frames((frame) => frame.absPath)],
  ['stack.module', frames((frame) => frame.module)],
  ['stack.function', frames((frame) => frame.function)],
  ['stack.package', frames((frame) => frame.package)],
]);

/** The values of a search field in one event. A key that is no field is a tag. */
export function fieldValues(event: CrashEvent, key: string, isTag: boolean): readonly string[] {
  const read = isTag ? undefined : FIELDS.get(key);
  const values = read ? read(event) : event.tags.filter((tag) => tag.key === key).map((tag) => tag.value);
  return values.filter((value): value is string => value !== undefined && value !== '');
}

function handled(event: CrashEvent, negated: boolean): string | undefined {
  const said = mainException(event)?.mechanism?.handled;
  return said === undefined ? undefined : String(said !== negated);
}
