import { type Finder, finderOf, joinRuns } from './run.js';

/** An apostrophe may stand inside, as in `o'brien@…`; before the first letter it is a quote of the text around. */
const ADDRESS =
  /(?<![\p{L}\p{N}_.+%-])[\p{L}\p{N}_.+%-][\p{L}\p{N}_.+%'-]{0,253}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Pictures of people are addressed by a hash of their e-mail address, which tells it to whoever guesses it. */
const findPictures = finderOf(/(?<=gravatar\.com\/avatar\/)[\da-f]{32,64}/gi);

/** E-mail addresses, and their hashes in the addresses of pictures. */
export const findEmails: Finder = (text) => joinRuns([findAddresses(text), findPictures(text)]);

const findAddresses = finderOf(ADDRESS, (run, text, at) => {
  const domain = run.slice(run.lastIndexOf('@') + 1);
  if (isVersion(domain) || FILE.test(domain)) return false;
  // `git@host:path` names a repository.
  return !(/^git@/i.test(run) && /^[:/]/.test(text.slice(at + run.length, at + run.length + 1)));
});

/** `shop@4.2.0` has the form of an address, but no domain begins like a version or ends with a number. */
function isVersion(domain: string): boolean {
  return /^v?\d+\.\d+(?:\.|-|$)/i.test(domain) || !/\.\p{L}[\p{L}\d-]+$/u.test(domain);
}

/** `logo@2x.png`, `chunk@3f2a.js`: endings that are no domain. */
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|scss|less|m?js|cjs|jsx|tsx?|map|json|html?|vue|svelte|wasm|woff2?)$/i;
