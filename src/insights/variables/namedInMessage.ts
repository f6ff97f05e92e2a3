import { expressionSteps } from './expression.js';

/** What the message of an exception says about a variable. */
export interface NamedInMessage {
  /** The variable, or the way to the value: `['order', 'user']`. */
  readonly path?: readonly string[];
  /** What was asked of the value: a property, method, key or index. */
  readonly member?: string;
  /** What the value was, where it was nothing: `undefined`, `null`, `None`, `nil`. */
  readonly nothing?: string;
}

const N = '(?<nothing>undefined|null)';

/**
 * Messages that name what they are about. `path` and `member` may be expressions; `chain` is an expression whose last
 * step is the member.
 */
const MESSAGES: readonly RegExp[] = [
  // V8, then Safari, then Firefox.
  new RegExp(
    `Cannot (?:read|set) propert(?:y|ies) of ${N} \\((?:reading|setting) '(?<member>[^']{1,120})'\\)`,
  ),
  new RegExp(`Cannot (?:read|set) property '(?<member>[^']{1,120})' of ${N}`),
  new RegExp(`Cannot destructure property '(?<member>[^']{1,120})' of '(?<path>[^']{1,200})' as it is ${N}`),
  new RegExp(`${N} is not an object \\(evaluating '(?<chain>[^'(]{1,200})`),
  new RegExp(`can't access property "(?<member>[^"]{1,120})", (?<path>[\\w$.[\\]"']{1,200}) is ${N}`),
  /(?:^|\s)(?<path>[\w$.]{1,200}) is (?<nothing>undefined|null)(?:$|\s)/,
  /(?:^|\s)(?<chain>[\w$.]{1,200}) is not a (?:function|constructor)/,
  /(?:^|\s)(?<path>[\w$.]{1,200}) is not (?:iterable|defined)/,
  /Can't find variable: (?<path>[\w$]{1,120})/,
  // Python
  /'(?<nothing>None)Type' object has no attribute '(?<member>[^']{1,120})'/,
  /'(?<nothing>None)Type' object (?:is not|does not)/,
  / object has no attribute '(?<member>[^']{1,120})'/,
  /(?:name|local variable|free variable|argument) '(?<path>\w{1,120})'/,
  /^KeyError: ["']?(?<member>[^"']{1,120})/,
  // Java, Kotlin, Android
  /because (?:the return value of )?"(?<path>[^"]{1,200})" is (?<nothing>null)/,
  /(?:virtual|interface|direct) method '[^']{0,300}?(?<member>[\w$]{1,120})\([^']*' on a (?<nothing>null) object reference/,
  /field '[^']{0,300}?(?<member>[\w$]{1,120})' on a (?<nothing>null) object reference/,
  /lateinit property (?<path>\w{1,120}) has not been initialized/,
  /parameter (?<path>\w{1,120})$/,
  // Ruby, PHP
  /undefined method [`'](?<member>[^'`]{1,120})' for (?<nothing>nil)/,
  /undefined local variable or method [`'](?<path>\w{1,120})'/,
  /Call to a member function (?<member>\w{1,120})\(\) on (?<nothing>null)/,
  /(?:read|assign) property "(?<member>[^"]{1,120})" on (?<nothing>null)/,
  /Undefined variable:? (?<path>\$?\w{1,120})/,
  /(?:Undefined (?:array key|index):? |key not found: )["':]?(?<member>[^"'\s]{1,120})/,
  // .NET
  /\(Parameter '(?<path>\w{1,120})'\)/,
  /The given key '(?<member>[^']{1,120})' was not present/,
  // Go, C#, Dart name nobody.
  /(?<nothing>nil) pointer dereference/,
  /Object reference not set/,
  /Null check operator used on a (?<nothing>null) value/,
];

const MOST = 1000;

/** The variable that an exception's text (`Type: value`) is about. `undefined` where it names none. */
export function namedInMessage(headline: string): NamedInMessage | undefined {
  const text = headline.slice(0, MOST);
  for (const message of MESSAGES) {
    const found = message.exec(text);
    if (found) return namesOf(found.groups ?? {});
  }
  return undefined;
}

function namesOf({ path, chain, member, nothing }: { [name: string]: string | undefined }): NamedInMessage {
  const steps = expressionSteps(withoutCall(path ?? chain ?? '').replace(/^this\./, ''));
  const own = chain === undefined ? steps : steps.slice(0, -1);
  const asked = member ?? (chain === undefined ? undefined : steps.at(-1));
  return {
    ...(own.length > 0 && { path: own }),
    ...(asked !== undefined && { member: asked }),
    ...(nothing !== undefined && { nothing }),
  };
}

/** `com.acme.Cart.user()` is a call, whose value nobody recorded under that name. */
function withoutCall(expression: string): string {
  return expression.endsWith(')') ? '' : expression;
}
