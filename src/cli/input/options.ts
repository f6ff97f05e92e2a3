import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SettingsError } from './values.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; strict: true }>
>['values'];

/**
 * The options on a command line. Throws a `SettingsError` that repeats nothing of what was typed, which may be a token
 * in the wrong place. `help` is the command that lists the options.
 */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  help: string,
): Values<T> {
  if (args.some((arg) => /^--?token\b/i.test(arg))) {
    throw new SettingsError(
      'A token on the command line can be read by others and stays in the history. ' +
        'Set CRASHBOARD_TOKEN, or type it when asked.',
    );
  }
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    throw new SettingsError(`There is something on the command line that is no option. See ${help}.`);
  }
}
