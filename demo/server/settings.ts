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
}

/** A setting that cannot be used. Its message is for whoever started the demo, and holds no token. */
export class SettingsError extends Error {}

export const DEFAULT_PORT = 4400;

type Environment = { readonly [name: string]: string | undefined };

export function readSettings(environment: Environment, flags: readonly string[]): Settings {
  const real = realServer(environment);
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    isDev: flags.includes('--dev'),
    ...(real && { real }),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new SettingsError(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
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
  checkAddress(upstream);
  return { upstream, token, organization, vendor: vendor || 'sentry' };
}

function checkAddress(upstream: string): void {
  const url = URL.canParse(upstream) ? new URL(upstream) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(
      'CRASHBOARD_UPSTREAM must be an http(s) address such as https://sentry.example.com.',
    );
  }
  if (url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new SettingsError('CRASHBOARD_UPSTREAM must be a plain address: no user name, query or fragment.');
  }
}
