import type { Rule } from './rule.js';

const on = ['javascript'] as const;

/** What the language and Node say. */
export const javascriptRules: readonly Rule[] = [
  {
    key: 'nonErrorThrown',
    on,
    match: [
      /Non-Error (?:promise rejection|exception) captured with (?:value|keys): (?<value>[^\n]{0,120})/,
      /Object captured as (?:promise rejection|exception) with keys: (?<value>[^\n]{0,120})/,
      /rejected with the reason "(?<value>[^"\n]{0,120})"/,
      /Event `(?<value>[^`\n]{1,80})`.{0,40} captured as (?:promise rejection|exception)/,
    ],
  },
  {
    key: 'jsonHtml',
    on,
    match: [
      /^SyntaxError: Unexpected token '?<'?(?:,| in JSON)/,
      /^SyntaxError: JSON\.parse: unexpected character at line 1 column 1 of the JSON data/,
      /^SyntaxError: JSON Parse error: Unrecognized token '<'/,
    ],
    seesRequest: true,
  },
  {
    key: 'jsonCut',
    match: [
      /^SyntaxError: Unexpected end of JSON input/,
      /^SyntaxError: JSON Parse error: Unexpected EOF/,
      /^SyntaxError: JSON\.parse: unexpected end of data/,
      /JSONDecodeError: Expecting value: line 1 column 1 \(char 0\)/,
    ],
    seesRequest: true,
  },
  {
    key: 'circularJson',
    on,
    match: [
      /^TypeError: Converting circular structure to JSON/,
      /^TypeError: cyclic object value/,
      /^TypeError: JSON\.stringify cannot serialize cyclic structures/,
    ],
  },
  {
    key: 'invalidDate',
    on,
    match: [/^RangeError: (?:Invalid time value|Invalid Date|date value is not finite)/i],
  },
  {
    key: 'constAssigned',
    on,
    match: [
      /^TypeError: Assignment to constant variable/,
      /invalid assignment to const '(?<name>[^'\n]{1,80})'/,
    ],
  },
  {
    key: 'usedBeforeDefined',
    on,
    match: [
      /Cannot access '(?<name>[^'\n]{1,80})' before initialization/,
      /can't access lexical declaration '(?<name>[^'\n]{1,80})' before initialization/,
    ],
  },
  {
    key: 'moduleFormat',
    on,
    match: [
      /Cannot use import statement outside a module/,
      /^SyntaxError: Unexpected token 'export'/,
      /require\(\) of ES Module (?<name>[^\s]{1,120})/,
      /(?:require|module|exports|__dirname) is not defined in ES module scope/,
    ],
    link: 'https://nodejs.org/api/esm.html#interoperability-with-commonjs',
  },
  {
    key: 'headersSent',
    on,
    match: [/ERR_HTTP_HEADERS_SENT/, /Cannot (?:set|remove|write) headers after they are sent/],
  },
  {
    key: 'notAFunction',
    on,
    match: [/^TypeError: (?<name>[^\n]{1,120}) is not a (?:function|constructor)/],
    seesVariable: true,
  },
  {
    key: 'notIterable',
    on,
    match: [/^TypeError: (?<name>[^\n]{1,120}) is not iterable/],
    seesVariable: true,
  },
  {
    key: 'notDefined',
    on,
    match: [
      /^ReferenceError: (?<name>[\w$]{1,80}) is not defined/,
      /Can't find variable: (?<name>[\w$]{1,80})/,
    ],
  },
];
