import { type Endpoint, get } from '../http/call.js';
import { json } from '../http/reply.js';
import { MEMBERS } from '../world/people.js';
import { eventInProject } from './events.js';
import { ownersOf, rulesOf } from './owners.js';
import { assigneeJson } from './people.js';

export const ownershipEndpoints: readonly Endpoint[] = [
  get('/projects/{org}/{project}/events/{event}/owners/', (call) => {
    const { issue, position } = eventInProject(call);
    const rules = rulesOf(call.world, issue, position);
    const [first] = rules;
    // Rules are written as tuples: a matcher and its owners, each of them again a tuple.
    return json({
      owners: ownersOf(rules).map(assigneeJson),
      rule: first === undefined ? null : [first.type, first.pattern],
      rules: rules.map(({ type, pattern, owners }) => [[type, pattern], owners.map(ownerTuple)]),
    });
  }),
];

/** Rules name teams by their slug, people by their address. */
function ownerTuple(name: string): readonly [string, string] {
  if (name.startsWith('#')) return ['team', name.slice(1)];
  return ['user', MEMBERS.find(({ username }) => username === name)?.email ?? name];
}
