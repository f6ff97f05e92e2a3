import { BUILDER_NOW } from '../../src/testing/builders/index.js';
import { createSandbox, type Sandbox } from '../../src/testing/index.js';

/** The server of all stories. Its world ends at the builders' present, so that pictures stay the same. */
export const storySandbox: Sandbox = createSandbox({ now: () => BUILDER_NOW });
