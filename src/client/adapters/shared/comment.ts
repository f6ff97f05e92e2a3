import type { Activity } from '../../../model/index.js';
import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import { normalizeActivity } from '../../normalize/issue/activity.js';

/** Sends a comment and reads what the server made of it. `post` gets the text without the space around it. */
export async function sendComment(text: string, post: (text: string) => Promise<unknown>): Promise<Activity> {
  const words = text.trim();
  if (words === '') throw new CrashboardError('unsupported', 'a comment needs words');
  try {
    const activity = normalizeActivity(await post(words));
    if (activity) return activity;
  } catch (error) {
    // The same words within the hour. A server that says so differently has its own code for it.
    if (!isCrashboardError(error, 'unsupported') || error.status !== 400) throw error;
    throw new CrashboardError('conflict', 'the server did not take the comment', {
      status: 400,
      endpoint: error.endpoint,
    });
  }
  throw new CrashboardError('invalid_response', 'the server did not say what it made of the comment');
}
