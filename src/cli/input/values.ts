/** A setting that cannot be used. Its message is for whoever started the program, and holds no token. */
export class SettingsError extends Error {}

/** A port as a number; `name` is what the setting is called. */
export function readPort(text: string | undefined, otherwise: number, name: string): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new SettingsError(`${name} must be a number from 0 to 65535, not "${text}".`);
  return port;
}

/** Throws unless it is the plain http(s) address of a server. `name` is what the setting is called. */
export function checkAddress(address: string, name: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(`${name} must be an http(s) address such as https://errors.example.com.`);
  }
  if (url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new SettingsError(`${name} must be a plain address: no user name, query or fragment.`);
  }
}
