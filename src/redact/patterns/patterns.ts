import { findCards } from './card.js';
import { findEmails } from './email.js';
import { findIps } from './ip.js';
import { findJwts } from './jwt.js';
import type { Finder } from './run.js';
import { findTokens } from './token.js';

/** Runs of text that are recognised by their look. */
export type PatternName = 'email' | 'card' | 'ip' | 'token' | 'jwt';

/** How each kind of run is found in a text. */
export const PATTERNS: { readonly [name in PatternName]: Finder } = {
  email: findEmails,
  card: findCards,
  ip: findIps,
  jwt: findJwts,
  token: findTokens,
};
