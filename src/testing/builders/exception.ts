import type { Exception, Thread } from '../../model/index.js';
import { profileOf } from '../catalog/profiles.js';
import { payloadOf, sceneOf } from '../catalog/scene.js';
import { modelException, modelThread } from './fromPayload.js';
import { type Override, override } from './override.js';

/** The exception of a platform's sample, with its whole stack. */
export function buildException(over?: Override<Exception>, platform?: string): Exception {
  const values = payloadOf(sceneOf(profileOf(platform), 0), 0).exception.values;
  const thrown = values.at(-1);
  return override<Exception>(thrown === undefined ? {} : modelException(thrown), over);
}

/** A waiting thread of a Java program. */
export function buildThread(over?: Override<Thread>): Thread {
  const thread = payloadOf(sceneOf(profileOf('java'), 0), 0).threads?.values.at(-1);
  return override<Thread>(thread === undefined ? {} : modelThread(thread), over);
}
