import { go } from './go.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { node } from './node.js';
import type { Platform, Profile } from './profile.js';
import { python } from './python.js';
import { ruby } from './ruby.js';

/** The six platforms of the seeded world, in the order of their projects. */
export const PROFILES: readonly Profile[] = [javascript, node, python, java, go, ruby];

/** The profile of a platform's word; anything else is JavaScript. */
export function profileOf(platform: Platform | (string & {}) | undefined): Profile {
  return PROFILES.find((profile) => profile.platform === platform) ?? javascript;
}
