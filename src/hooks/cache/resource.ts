import { problemOf } from '../../client/http/errors.js';
import type { Resource } from '../../model/index.js';
import type { AnswerState } from './answer.js';

/** The one place where the cache's words become ours. */
export function resourceOf<T>({ fetchStatus, data, error, dataUpdatedAt }: AnswerState<T>): Resource<T> {
  if (data !== undefined) {
    return {
      status: 'success',
      fetchStatus,
      data,
      updatedAt: new Date(dataUpdatedAt).toISOString(),
      ...(error && { refreshProblem: problemOf(error) }),
    };
  }
  if (error && fetchStatus === 'idle') return { status: 'error', fetchStatus, problem: problemOf(error) };
  return { status: 'pending', fetchStatus };
}
