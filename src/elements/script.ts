// One file for a script tag: everything inside, React too. The elements are there as soon as it has run.
import { createClient } from '../client/createClient.js';
import { defineElements } from './defineElements.js';
import { mount } from './mount.js';

declare global {
  /** What the file for a script tag gives a page, beside the elements. */
  var Crashboard: { readonly createClient: typeof createClient; readonly mount: typeof mount };
}

defineElements();
globalThis.Crashboard = { createClient, mount };
