import { browserRules } from './browser.js';
import { databaseRules } from './database.js';
import { javascriptRules } from './javascript.js';
import { moduleRules } from './modules.js';
import { networkRules, timeoutRules } from './network.js';
import { platformRules } from './platforms.js';
import { reactRules } from './react.js';
import type { Rule } from './rule.js';
import { systemRules } from './system.js';
import { valueRules } from './values.js';

/** Every rule; the first that holds explains. What says more stands before what says less. */
export const RULES: readonly Rule[] = [
  ...reactRules,
  ...browserRules,
  ...platformRules,
  ...javascriptRules,
  ...valueRules,
  ...moduleRules,
  ...databaseRules,
  ...networkRules,
  ...timeoutRules,
  ...systemRules,
];
