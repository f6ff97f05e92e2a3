import type { MakeBlock } from '../blocks.js';
import { capabilities } from './capabilities.js';
import { functions, types, typesNamed } from './exported.js';
import { listBench, sizeLimits } from './figures.js';
import { keys } from './keys.js';
import { messages } from './messages.js';
import { parts } from './parts.js';
import { members, props, viewProps } from './props.js';
import { says } from './says.js';

/** Who makes which kind of block. */
export const kinds: { readonly [kind: string]: MakeBlock } = {
  props,
  'view-props': viewProps,
  members,
  capabilities,
  'size-limits': sizeLimits,
  'list-bench': listBench,
  types,
  'types-named': typesNamed,
  functions,
  keys,
  messages,
  parts,
  says,
};
