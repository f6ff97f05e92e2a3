/** What a runtime prints and its SDK does not send, or sends otherwise: taken out of both texts before they are compared. */
export interface Rule {
  readonly runtimes: readonly string[];
  readonly why: string;
  readonly pattern: RegExp;
  readonly by: string;
  /** Events that do say it. */
  readonly unless?: RegExp;
}

const ALL = ['python', 'node', 'java', 'ruby', 'php', 'go', 'rust', 'elixir'];

export const RULES: readonly Rule[] = [
  {
    runtimes: ALL,
    why: 'a text that ends with its last line, or with the end of that line, is the same text',
    pattern: /\s+$/,
    by: '',
  },
  {
    runtimes: ['python'],
    why: 'carets under a line need columns, which the SDK does not send',
    pattern: /^[| ]*\s+[~^]+\n/gm,
    by: '',
  },
  {
    runtimes: ['python'],
    why: 'outside groups the SDK does not say whether one came of the other or only after it',
    pattern: /During handling of the above exception, another exception occurred:/g,
    by: 'The above exception was the direct cause of the following exception:',
    unless: /"__context__"/,
  },
  {
    runtimes: ['node'],
    why: 'the SDK keeps the function and drops the name that it was called by',
    pattern: / \[as [^\]]+\]/g,
    by: '',
  },
  {
    runtimes: ['node'],
    why: 'the SDK does not say which frames came back from an await',
    pattern: /^(\s+at )async /gm,
    by: '$1',
  },
  {
    runtimes: ['java'],
    why: 'the SDK does not send the module of a class of the platform',
    pattern: /^(\s+at )[\w.]+(?:@[\w.]+)?\//gm,
    by: '$1',
  },
  {
    runtimes: ['php'],
    why: 'the SDK writes a class’s method in one way, whether it was called on an object or not',
    pattern: /(\w)(?:->|::)(\w)/g,
    by: '$1::$2',
  },
  {
    runtimes: ['php'],
    why: 'arguments stay out of a text that people paste, also where the runtime prints them',
    pattern: /^(#\d+ .*?: [^(\n]*)\(.*\)$/gm,
    by: '$1()',
  },
  {
    runtimes: ['go'],
    why: 'arguments and offsets are not sent',
    pattern: /^(\S.*?)\((?:\.\.\.|[^()]*)\)$|( \+0x[0-9a-f]+)$/gm,
    by: '$1',
  },
  {
    runtimes: ['go'],
    why: 'the number of the goroutine is not sent',
    pattern: /goroutine (?:\d+ )?\[running\]:/,
    by: 'goroutine [running]:',
  },
  {
    runtimes: ['go'],
    why: 'the signal is part of the message for the runtime only',
    pattern: /^\[signal .*\n/m,
    by: '',
  },
  {
    runtimes: ['go'],
    why: 'the SDK names a closure without the function that it stands in',
    pattern: /^main\.(?:\w+\.)?func(\d+)$/gm,
    by: 'main.func$1',
  },
  {
    runtimes: ['rust'],
    why: 'which thread panicked is shown beside the exception, not in its text',
    pattern: /^\s*(?:thread '[^']*'(?: \(\d+\))? )?panicked/,
    by: 'panicked',
  },
  {
    runtimes: ['rust'],
    why: 'the SDK sends the whole path and no column',
    pattern: /( at )\S*?((?:src|library)\/[^:\n]+:\d+)(?::\d+)?/g,
    by: '$1$2',
  },
  {
    runtimes: ['elixir'],
    why: 'the SDK does not send which application a file belongs to',
    pattern: /^( {4})\([a-z_]+ [\d.]+\) /gm,
    by: '$1',
  },
  {
    runtimes: ['elixir'],
    why: 'a call without a matching clause is printed with its arguments, the SDK sends their number',
    pattern: /^(.*: |\s+)(:\w+\.\w+)(?:\/\d+|\(.*\))$/gm,
    by: '$1$2',
  },
  {
    runtimes: ['elixir'],
    why: 'the body of a script is a function to the SDK',
    pattern: /: (?:\(file\)|:elixir_compiler_\d+\.?\S*)$/gm,
    by: ': (file)',
  },
];

/** What an SDK does not send at all, so that nobody could print it. */
export const NOT_SENT: readonly { readonly runtime: string; readonly name: string; readonly why: string }[] =
  [
    {
      runtime: 'python',
      name: 'causes_from_group',
      why: 'the members of a group that is itself only a cause are not sent',
    },
  ];

/** The text without what cannot be the same. */
export function comparable(text: string, runtime: string, event: object): string {
  return RULES.reduce((rest, rule) => applied(rule, rest, runtime, event), text);
}

/** The text after one rule. */
export function applied(rule: Rule, text: string, runtime: string, event: object): string {
  const isMeant = rule.runtimes.includes(runtime) && rule.unless?.test(JSON.stringify(event)) !== true;
  return isMeant ? text.replace(rule.pattern, rule.by) : text;
}
