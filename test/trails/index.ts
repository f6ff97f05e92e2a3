import { android } from './android.js';
import { cocoa } from './cocoa.js';
import { dart } from './dart.js';
import { go } from './go.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { node } from './node.js';
import { php } from './php.js';
import { python } from './python.js';
import { ruby } from './ruby.js';
import type { Dialect } from './trail.js';

/** Labelled trails of ten SDKs. */
export const dialects: readonly Dialect[] = [
  javascript,
  node,
  python,
  java,
  android,
  cocoa,
  go,
  ruby,
  php,
  dart,
];
