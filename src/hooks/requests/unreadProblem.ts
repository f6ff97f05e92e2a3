import type { Problem, Resource } from '../../model/index.js';

/** Why choices could not be read. What the server does not have at all is no problem: there is nothing to choose. */
export function unreadProblem(choices: Resource<unknown>): Problem | undefined {
  return choices.status === 'error' && choices.problem.code !== 'unsupported' ? choices.problem : undefined;
}
