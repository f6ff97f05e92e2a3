import { checkAddress, readPort, SettingsError } from '../../src/cli/input/values.js';

/** What the environment asks of the demo. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly isDev: boolean;
  /** A real server to show in place of the sandbox. */
  readonly real?: RealServer;
}

export interface RealServer {
  readonly upstream: string;
  readonly token: string;
  readonly organization: string;
  readonly vendor: string;
  /** What readers may do: read only, unless `CRASHBOARD_ALLOW` says `triage`. */
  readonly allow: 'read' | 'triage';
}

export const DEFAULT_PORT = 4400;

type Environment = { readonly [name: string]: string | undefined };

export function readSettings(environment: Environment, flags: readonly string[]): Settings {
  const real = realServer(environment);
  return {
    port: readPort(environment.PORT, DEFAULT_PORT, 'PORT'),
    host: environment.HOST || '127.0.0.1',
    isDev: flags.includes('--dev'),
    ...(real && { real }),
  };
}

const NEEDED = ['CRASHBOARD_UPSTREAM', 'CRASHBOARD_TOKEN', 'CRASHBOARD_ORG'] as const;

/** All three or none. */
function realServer(environment: Environment): RealServer | undefined {
  const missing = NEEDED.filter((name) => !environment[name]?.trim());
  const vendor = environment.CRASHBOARD_VENDOR?.trim();
  if (missing.length === NEEDED.length) {
    if (vendor) throw new SettingsError(`CRASHBOARD_VENDOR is set, but ${NEEDED.join(', ')} are not.`);
    return undefined;
  }
  if (missing.length > 0) {
    throw new SettingsError(
      `To show a real server, set ${NEEDED.join(', ')}. Missing: ${missing.join(', ')}.`,
    );
  }
  const [upstream = '', token = '', organization = ''] = NEEDED.map((name) => environment[name]?.trim());
  checkAddress(upstream, 'CRASHBOARD_UPSTREAM');
  return { upstream, token, organization, vendor: vendor || 'sentry', allow: allowed(environment) };
}

function allowed(environment: Environment): RealServer['allow'] {
  const allow = environment.CRASHBOARD_ALLOW?.trim() || 'read';
  if (allow !== 'read' && allow !== 'triage')
    throw new SettingsError(`CRASHBOARD_ALLOW is "${allow}"; it takes read (the default) or triage.`);
  return allow;
}
