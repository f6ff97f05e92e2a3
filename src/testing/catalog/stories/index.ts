import { accountsStories } from './accounts.js';
import { serviceStories } from './services.js';
import { signupCrash } from './signup.js';
import { storefrontStories } from './storefront.js';
import type { Story } from './story.js';

/** The issues of the seeded world that are told by hand. */
export const STORIES: readonly Story[] = [
  signupCrash,
  ...accountsStories,
  ...storefrontStories,
  ...serviceStories,
];
