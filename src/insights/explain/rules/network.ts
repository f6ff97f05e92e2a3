import type { Rule } from './rule.js';

/** Connections to other machines. */
export const networkRules: readonly Rule[] = [
  {
    key: 'portInUse',
    match: [
      /EADDRINUSE.{0,60}?:(?<port>\d{2,5})\b/,
      /EADDRINUSE/,
      /\baddress already in use/i,
      /Only one usage of each socket address/,
    ],
  },
  {
    key: 'connectionRefused',
    match: [
      /ECONNREFUSED (?<host>[\w.:[\]-]{1,120})/,
      /dial tcp (?<host>[\w.:[\]-]{1,120}): connect: connection refused/,
      /ECONNREFUSED|\bconnection refused|ConnectionRefusedError|actively refused/i,
    ],
  },
  {
    key: 'connectionReset',
    match: [
      /ECONNRESET|EPIPE|socket hang up/,
      /connection reset by peer|connection (?:was )?aborted|broken pipe|BrokenPipeError|ConnectionResetError|RemoteDisconnected/i,
      /forcibly closed by the remote host/,
    ],
  },
  {
    key: 'dns',
    match: [
      /(?:ENOTFOUND|EAI_AGAIN) (?<host>[\w.-]{1,120})/,
      /UnknownHostException: (?<host>[\w.-]{1,120})/,
      /lookup (?<host>[\w.-]{1,120}).{0,80}no such host/,
      /Could not resolve host: (?<host>[\w.-]{1,120})/,
      /getaddrinfo failed|Name or service not known|Temporary failure in name resolution|nodename nor servname|No such host is known/,
    ],
  },
  {
    key: 'tls',
    match: [
      /CERT_HAS_EXPIRED|certificate has expired/i,
      /UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|DEPTH_ZERO_SELF_SIGNED_CERT|self[- ]signed certificate/i,
      /certificate verify failed|SSLCertVerificationError/i,
      /SSLHandshakeException|PKIX path (?:building|validation) failed/,
      /x509: certificate/,
      /The SSL connection could not be established|remote certificate is invalid/i,
      /ERR_TLS_CERT_ALTNAME_INVALID/,
    ],
  },
  {
    key: 'rateLimited',
    match: [
      /status(?: code)?:? ?429\b/i,
      /\b429 (?:Client Error: )?Too Many Requests/i,
      /\bToo Many Requests\b/i,
    ],
    seesRequest: true,
  },
  {
    key: 'notAuthorized',
    match: [
      /status(?: code)?:? ?(?<status>40[13])\b/i,
      /\b(?<status>401|403) Client Error/,
      /\b(?<status>401 Unauthorized|403 Forbidden)\b/i,
    ],
    seesRequest: true,
  },
  {
    key: 'payloadTooLarge',
    match: [/status(?: code)?:? ?413\b/i, /\bPayloadTooLargeError\b|request entity too large/i],
    seesRequest: true,
  },
  {
    key: 'upstreamFailed',
    match: [
      /status(?: code)?:? ?(?<status>50[0-4])\b/i,
      /\b(?<status>50[0-4]) Server Error/,
      /\b(?<status>502 Bad Gateway|503 Service (?:Temporarily )?Unavailable|504 Gateway Time-?out)\b/i,
    ],
    seesRequest: true,
  },
];

/** Said of connections to databases too, so databases come first. */
export const timeoutRules: readonly Rule[] = [
  {
    key: 'timeout',
    match: [
      /ETIMEDOUT|ESOCKETTIMEDOUT|ECONNABORTED|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT/,
      /timeout of (?<limit>\d{1,9} ?ms) exceeded/,
      /Task timed out after (?<limit>[\d.]{1,9} seconds)/,
      /(?:read|connect(?:ion)?|request|socket)[ _]?timed? ?out\b/i,
      /\b(?:Read|Connect|Connection|Socket|Request)Timeout(?:Error|Exception)?\b|\bNet::(?:Read|Open)Timeout\b/,
      /^TimeoutError\b/,
      /context deadline exceeded/,
      /HttpClient\.Timeout/,
    ],
    seesRequest: true,
  },
];
