import { isSecretName } from './policy.js';

/** An address with user info and the values of telling parameters taken out. Anything else is left as it is. */
export function maskUrl(url: string): string {
  return url
    .replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/?#@]*@/i, '$1••••••@')
    .replace(/([?&#;])([^=?&#;]{1,100})=([^&#;]+)/g, (whole, before: string, name: string) =>
      isSecretName(decoded(name)) ? `${before}${name}=••••••` : whole,
    );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
