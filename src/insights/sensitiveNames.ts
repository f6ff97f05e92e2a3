const SENSITIVE = new Set([
  'authorization',
  'proxyauthorization',
  'cookie',
  'setcookie',
  'xapikey',
  'apikey',
  'xauthtoken',
  'authtoken',
  'xaccesstoken',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'xcsrftoken',
  'xcsrf',
  'xxsrftoken',
  'csrftoken',
  'csrfmiddlewaretoken',
  'token',
  'password',
  'passwd',
  'pwd',
  'secret',
  'clientsecret',
  'session',
  'sessionid',
  'sessid',
  'phpsessid',
  'connectsid',
  'privatekey',
  'xamzsecuritytoken',
  'sentryauth',
  'xsentryauth',
]);

/** Whether a header, cookie or parameter of this name usually carries a credential. */
export function isSensitiveName(name: string): boolean {
  return SENSITIVE.has(
    name
      .slice(0, 100)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
}
