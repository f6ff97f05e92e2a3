import type { Frame } from '../../model/index.js';
import { profileOf } from '../catalog/profiles.js';
import { payloadOf, sceneOf } from '../catalog/scene.js';
import { modelFrame } from './fromPayload.js';
import { type Override, override } from './override.js';

/** The frame where a platform's sample crashes: in-app, with source and, where the platform has them, variables. */
export function buildFrame(over?: Override<Frame>): Frame {
  const payload = payloadOf(sceneOf(profileOf(over?.platform), 0), 0);
  const frame = payload.exception.values.at(-1)?.stacktrace.frames.at(-1);
  return override(frame === undefined ? { context: [] } : modelFrame(frame), over);
}
