import type { Rule } from './rule.js';

const on = ['javascript'] as const;

/** What React, Vue and their relatives say. */
export const reactRules: readonly Rule[] = [
  {
    key: 'hydration',
    on,
    match: [
      /Hydration failed because/,
      /Text content (?:does|did) not match server-rendered HTML/,
      /There was an error while hydrating/,
      /Hydration completed but contains mismatches/,
      /server rendered (?:HTML|text) didn't match the client/,
      /Minified React error #(?:418|419|421|422|423|425)\b/,
    ],
    link: 'https://react.dev/link/hydration-mismatch',
  },
  {
    key: 'updateLoop',
    on,
    match: [/Maximum update depth exceeded/, /Too many re-renders/, /Minified React error #(?:185|301)\b/],
  },
  {
    key: 'hookCall',
    on,
    match: [
      /Invalid hook call/,
      /Rendered (?:more|fewer) hooks than/,
      /Minified React error #(?:321|310|300)\b/,
    ],
    link: 'https://react.dev/reference/rules/rules-of-hooks',
  },
  { key: 'notAChild', on, match: [/Objects are not valid as a React child/, /Minified React error #31\b/] },
  {
    key: 'minifiedReact',
    on,
    match: [/Minified React error #(?<number>\d{1,4})\b/],
    link: ({ number }) => `https://react.dev/errors/${number}`,
  },
];
