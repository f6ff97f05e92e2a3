import { askToken } from './askToken.js';
import { SettingsError } from './values.js';

/** Environment variables by name. */
export type Environment = { readonly [name: string]: string | undefined };

/** The server's token: from `CRASHBOARD_TOKEN`, else typed at the terminal. */
export async function tokenFor(upstream: string, environment: Environment): Promise<string> {
  const token =
    environment.CRASHBOARD_TOKEN?.trim() || (await askToken(`Token for ${upstream} (not shown): `));
  checkToken(token);
  return token;
}

/** Also keeps what cannot stand in a header from ending up in an error that repeats it. */
function checkToken(token: string): void {
  if (token === '') throw new SettingsError('A token is needed.');
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new SettingsError('That is no token: it has spaces in it, or characters that no token has.');
  }
}
