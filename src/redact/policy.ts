/** Runs of text that are recognised by their look. */
export type PatternName = 'email' | 'card' | 'ip' | 'token' | 'jwt';

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
  /** Parts of key names, compared without case and punctuation; with a leading `=` the whole name. */
  readonly keys?: readonly string[] | undefined;
  readonly pattern?: PatternName | undefined;
  /** Roles that see the value all the same. */
  readonly exceptRoles?: readonly string[] | undefined;
}

/** What is taken out of payloads, by rules that are tried in order. */
export interface RedactionPolicy {
  /** Told to the panels. */
  readonly name: string;
  readonly rules: readonly RedactionRule[];
}

const SECRET_KEYS = [
  'password',
  'passwd',
  'passphrase',
  'secret',
  'token',
  'apikey',
  'authorization',
  'cookie',
  'credential',
  'privatekey',
  'accesskey',
  'sessionid',
  'csrf',
  'xsrf',
  'creditcard',
  'cardnumber',
  'securitycode',
  '=auth',
  '=pwd',
  '=pin',
  '=sid',
  '=session',
  '=cvv',
  '=cvc',
  '=ssn',
  '=iban',
  '=dsn',
];

/**
 * What is hidden unless the host says otherwise: secrets by the name of their key, cookies, and e-mail addresses,
 * card numbers, IP addresses, access tokens and JWTs by their look.
 */
export const defaultRedaction: RedactionPolicy = {
  name: 'default',
  rules: [
    { id: 'secret', keys: SECRET_KEYS },
    { id: 'cookie', at: ['$request.cookies'] },
    { id: 'jwt', pattern: 'jwt' },
    { id: 'token', pattern: 'token' },
    { id: 'card', pattern: 'card' },
    { id: 'email', pattern: 'email' },
    // Versions look like addresses, so these only where addresses are to be expected.
    {
      id: 'ip',
      pattern: 'ip',
      at: ['$user', '$request', '$tag.user', '$breadcrumb', '$extra', '$frame.vars'],
    },
  ],
};
