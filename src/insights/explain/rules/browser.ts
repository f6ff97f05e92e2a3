import type { Rule, Subject } from './rule.js';

const on = ['javascript'] as const;

/** An opaque error names no file: whoever sees a file has more to go by than this. */
const hasNoPlace = ({ exception }: Subject): boolean =>
  (exception.stacktrace?.frames ?? []).every(
    ({ filename, absPath }) =>
      filename === undefined || /^(?:<.*>|undefined|)$/.test(filename) || absPath === '',
  );

/** What browsers say. */
export const browserRules: readonly Rule[] = [
  {
    key: 'scriptError',
    on,
    match: [/^(?:Error: |[^:\n]{1,40}: )?Script error\.?$/],
    when: hasNoPlace,
    link: 'https://developer.mozilla.org/docs/Web/HTML/Reference/Attributes/crossorigin',
  },
  {
    key: 'chunkLoad',
    on,
    match: [
      /^ChunkLoadError: /,
      /Loading (?:CSS )?chunk (?<name>[^\s]{1,80}) failed/,
      /(?:Failed to fetch|error loading) dynamically imported module:? ?(?<name>[^\s]{0,120})/,
      /Importing a module script failed/,
      /Unable to preload CSS for (?<name>[^\s]{1,120})/,
    ],
  },
  {
    key: 'corsBlocked',
    on,
    match: [
      /blocked by CORS policy/,
      /Cross-Origin Request Blocked/,
      /No 'Access-Control-Allow-Origin' header/,
    ],
    seesRequest: true,
    link: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors',
  },
  {
    key: 'fetchFailed',
    on,
    match: [
      /^TypeError: Failed to fetch(?: \((?<host>[^)\s]{1,120})\))?$/,
      /^TypeError: NetworkError when attempting to fetch resource\.?(?: \((?<host>[^)\s]{1,120})\))?$/,
      /^TypeError: Load failed(?: \((?<host>[^)\s]{1,120})\))?$/,
      /^TypeError: (?:cancelled|The network connection was lost\.|The Internet connection appears to be offline\.)$/,
      /^(?:AxiosError|Error): Network Error$/,
    ],
    seesRequest: true,
  },
  {
    key: 'resizeLoop',
    on,
    match: [/ResizeObserver loop (?:limit exceeded|completed with undelivered notifications)/],
  },
  {
    key: 'quotaExceeded',
    on,
    match: [/^QuotaExceededError: /, /exceeded the quota/, /NS_ERROR_DOM_QUOTA_REACHED/],
  },
  {
    key: 'storageDenied',
    on,
    match: [
      /Failed to read the '(?<name>localStorage|sessionStorage|cookie)' property/,
      /^SecurityError: The operation is insecure\.?$/,
      /access '(?<name>localStorage|sessionStorage)'.{0,80}denied/i,
    ],
  },
  {
    key: 'domChanged',
    on,
    match: [
      /Failed to execute '(?<name>removeChild|insertBefore)' on 'Node'/,
      /^NotFoundError: The object can not be found here\.?$/,
      /^NotFoundError: Node\.(?<name>removeChild|insertBefore): /,
    ],
  },
  {
    key: 'aborted',
    on,
    match: [
      /^AbortError: (?:The user aborted a request|signal is aborted without reason|(?:The|This) operation was aborted|Fetch is aborted)/,
      /^CanceledError: canceled$/,
    ],
  },
  {
    key: 'playDenied',
    on,
    match: [
      /^NotAllowedError: .{0,80}(?:play\(\)|user (?:agent|didn't interact))/,
      /The play\(\) request was interrupted/,
    ],
  },
  {
    key: 'injectedScript',
    on,
    match: [
      /Can't find variable: (?<name>gmo|__gCrWeb|_AutofillCallbackHandler|EmptyRanges|instantSearchSDKJSBridgeClearHighlight)/,
      /(?<name>__gCrWeb|__firefox__|_AutofillCallbackHandler|instantSearchSDKJSBridgeClearHighlight|ucbrowser|zaloJSV2|bannerNight|DarkReader)\b/,
      /Java (?:object is gone|bridge method invocation error)/,
    ],
  },
  {
    key: 'evalBlocked',
    on,
    match: [/^EvalError: .{0,200}(?:unsafe-eval|Content Security Policy|blocked by CSP)/],
    link: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src',
  },
  {
    key: 'historyLimit',
    on,
    match: [
      /history\.(?<name>replaceState|pushState)\(\) more than \d+ times/,
      /Too many calls to Location or History APIs/,
    ],
  },
];
