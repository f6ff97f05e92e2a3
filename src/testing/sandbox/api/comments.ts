import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get } from '../http/call.js';
import { badRequest, json } from '../http/reply.js';
import { isObject, textOf } from '../read/lenient.js';
import type { Activity } from '../world/issue.js';
import { ME } from '../world/people.js';
import { activityJson, issueInPath } from './issueDetail.js';

const HOUR = 3_600_000;

/** Comments by both of their names, with and without the organization. */
export const commentEndpoints: readonly Endpoint[] = ['notes', 'comments'].flatMap((name) =>
  ['/organizations/{org}/issues/{issue}/', '/issues/{issue}/'].flatMap((issue): readonly Endpoint[] => [
    get(`${issue}${name}/`, list),
    { method: 'POST', path: `${issue}${name}/`, handle: add },
  ]),
);

function list(call: Call): Response {
  const { activity } = issueInPath(call).state;
  return json(activity.filter(({ type }) => type === 'note').map(activityJson));
}

async function add(call: Call): Promise<Response> {
  const issue = issueInPath(call);
  const body: unknown = await call.request.json().catch(() => undefined);
  const text = isObject(body) ? (textOf(body.text) ?? '').trim() : '';
  if (text === '') throw badRequest({ text: ['This field may not be blank.'] });
  const { state } = issue;
  if (state.activity.some((entry) => isSame(entry, text, call.now))) {
    throw badRequest('You have already posted that comment.');
  }
  const data: JsonObject = { text };
  const id = `${900_000 + state.activity.length}${issue.number}`;
  const entry: Activity = { id, type: 'note', user: ME.id, data, at: call.now };
  state.activity.unshift(entry);
  call.world.version++;
  return json(activityJson(entry), { status: 201 });
}

function isSame({ type, user, data, at }: Activity, text: string, now: number): boolean {
  return type === 'note' && user === ME.id && data.text === text && now - at < HOUR;
}
