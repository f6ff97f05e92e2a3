import { readOptions } from './input/options.js';
import { type RealServer, readServer } from './input/server.js';
import type { Environment } from './input/token.js';
import { readPort } from './input/values.js';

/** What the command line asks for. */
export interface CliSettings {
  readonly port: number;
  readonly host: string;
  readonly wants: 'page' | 'help' | 'version';
  /** Missing: the sandbox. */
  readonly real?: RealServer | undefined;
}

const DEFAULT_PORT = 4500;

const OPTIONS = {
  upstream: { type: 'string' },
  org: { type: 'string' },
  vendor: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the command line, and what it leaves out from the environment. */
export function readArguments(args: readonly string[], environment: Environment): CliSettings {
  const values = readOptions(args, OPTIONS, 'crashboard --help');
  const real = readServer(values, environment);
  return {
    port: readPort(values.port, DEFAULT_PORT, '--port'),
    host: values.host ?? '127.0.0.1',
    wants: values.help ? 'help' : values.version ? 'version' : 'page',
    ...(real && { real }),
  };
}
