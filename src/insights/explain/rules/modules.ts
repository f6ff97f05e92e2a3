import type { Rule } from './rule.js';

/** Code that is not where it was looked for. */
export const moduleRules: readonly Rule[] = [
  {
    key: 'importName',
    match: [
      /^ImportError: cannot import name '(?<name>[^'\n]{1,120})' from (?:partially initialized module )?'(?<module>[^'\n]{1,120})'/,
      /The requested module '(?<module>[^'\n]{1,120})' does not provide an export named '(?<name>[^'\n]{1,120})'/,
    ],
  },
  {
    key: 'moduleMissing',
    match: [
      /No module named '?(?<module>[\w.]{1,120})/,
      /Cannot find (?:module|package) '(?<module>[^'\n]{1,120})'/,
      /^LoadError: cannot load such file -- (?<module>[^\s]{1,120})/,
      /Could not load file or assembly '(?<module>[^',\n]{1,120})/,
    ],
  },
  {
    key: 'classMissing',
    match: [
      /\b(?:ClassNotFoundException|NoClassDefFoundError): (?<name>[\w.$/]{1,120})/,
      /^Error: Class ["'](?<name>[\w\\]{1,120})["'] not found/,
      /^NameError: uninitialized constant (?<name>[\w:]{1,120})/,
    ],
  },
];
