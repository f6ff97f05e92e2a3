import { probe as bugsink } from '../adapters/bugsink/probe.js';
import { probe as glitchtip } from '../adapters/glitchtip/probe.js';
import { probe as sentry } from '../adapters/sentry/probe.js';
import type { Probe } from '../adapters/shared/probe.js';

/** In the order they are asked: all kinds of servers answer the last one. */
export const PROBES: readonly Probe[] = [glitchtip, bugsink, sentry];
