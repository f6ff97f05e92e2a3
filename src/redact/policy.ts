import { type NameTest, namesOf } from './names/names.js';
import type { PatternName } from './patterns/patterns.js';

/**
 * One thing to hide. A rule applies where all that it states holds: the place is under one of `at`, a key on the
 * way there is one of `keys`. With `pattern` only the matching runs of a text are replaced, without it the whole
 * value is.
 */
export interface RedactionRule {
  /** Shown to readers with what it hid. Letters, digits and dashes. */
  readonly id: string;
  /**
   * Places, e.g. `$frame.vars.*`, `$request.headers.authorization`, `$user.email`. `*` stands for any one key, and
   * a place covers all below it. Names are compared without case. Absent: everywhere.
   */
  readonly at?: readonly string[] | undefined;
  /**
   * Parts of names, compared without case and punctuation; with `=` before it the whole name, with `_` its last word
   * (`_pwd` is in `pwd`, `user_pwd` and `userPwd`), with `!` a part that makes harmless what it covers. Without
   * `pattern`, a name counts as a key, in a pair such as `['password', …]`, and in texts such as `password=…`.
   */
  readonly keys?: readonly string[] | undefined;
  /** A known kind of text to look for inside of values, such as e-mail addresses. */
  readonly pattern?: PatternName | undefined;
  /** Roles that see the value all the same. */
  readonly exceptRoles?: readonly string[] | undefined;
}

/** What is taken out of payloads, by rules that are tried in order. */
export interface RedactionPolicy {
  /** Told to the panels. */
  readonly name: string;
  /** All of them hold. */
  readonly rules: readonly RedactionRule[];
}

/** What a secret is called, in the words of `RedactionRule.keys`. */
const SECRET_NAMES = [
  ...[
    'password',
    'passwd',
    'passphrase',
    'passcode',
    'passwort',
    'kennwort',
    '_pass',
    '_pw',
    '_pwd',
    '_pswd',
  ],
  ...['secret', 'credential', 'apikey', 'privatekey', 'accesskey', 'signingkey', 'encryptionkey', 'sshkey'],
  ...['masterkey', 'servicekey', 'sharedkey', 'accountkey', 'deploykey', 'authkey', 'connectionstring'],
  ...['token', 'authorization', 'cookie', 'csrf', 'xsrf', 'sessionid', 'sessid', 'sessionkey', 'seedphrase'],
  ...['_auth', '_jwt', '_sid', '=session', '_sig', '_signature', '_psk', '_pem', '_dsn'],
  ...['_otp', '_totp', '_pin', 'otpcode', 'authcode', 'mfacode', 'verificationcode', 'recoverycode'],
  ...['creditcard', 'cardnumber', 'securitycode', '_cvv', '_cvc', '_cvn', '_ssn', '_iban'],
  // What is about a secret without being one: how long, which kind, how many.
  ...['!secretary', '!passwordless', '!passwordlength', '!passwordpolicy', '!passwordstrength'],
  ...['!tokeniz', '!tokenis', '!tokentype', '!tokencount', '!tokenlimit', '!tokenusage', '!tokenlength'],
  ...['!tokenindex', '!tokenbudget', '!maxtoken', '!mintoken', '!totaltoken', '!prompttoken', '!inputtoken'],
  ...['!outputtoken', '!completiontoken', '!cachedtoken', '!reasoningtoken', '!cancellationtoken'],
  ...[
    '!secretname',
    '!secretversion',
    '!keyname',
    '!keyversion',
    '!tokenname',
    '!tokensper',
    '!passwordreset',
  ],
  ...['!cookiename', '!cookieenabled', '!cookiesenabled', '!cookieconsent', '!cookiebanner', '!cookiepolicy'],
];

/** Names of what has versions, which look like addresses. */
const VERSIONED = ['!version', '!release', '!build', '!dist', '!browser', '!runtime', '!package', '!module'];

/**
 * What is hidden unless the host says otherwise: secrets by the name they stand under, as a key, in a pair or in a
 * text; cookies; and e-mail addresses, card numbers, IP addresses, access tokens and JWTs by their look.
 */
export const defaultRedaction: RedactionPolicy = {
  name: 'default',
  rules: [
    { id: 'secret', keys: SECRET_NAMES },
    { id: 'cookie', at: ['$request.cookies'] },
    { id: 'jwt', pattern: 'jwt' },
    { id: 'token', pattern: 'token' },
    { id: 'card', pattern: 'card' },
    { id: 'email', pattern: 'email' },
    { id: 'ip', pattern: 'ip', keys: VERSIONED },
  ],
};

let isDefault: NameTest | undefined;

/** Whether a key, header, cookie, parameter or variable of this name usually holds a secret. */
export function isSecretName(name: string): boolean {
  isDefault ??= namesOf(SECRET_NAMES);
  return isDefault(name);
}
