import type { Messages } from '../../../i18n/index.js';
import type { ExplanationKey, StartWhyKey } from '../../../insights/index.js';

type OwnKey = 'variableIs' | 'more' | 'seeCrumb';
type Texts = { readonly [K in ExplanationKey | `${ExplanationKey}Do` | StartWhyKey | OwnKey]: string };

/**
 * What famous errors mean, and, under the same key with `Do`, what to do about them. Component name for overrides:
 * `Explanations`. Which one holds is worked out by `explain` of `crashboard/insights`.
 */
export const explanationMessages: Texts = {
  variableIs: '{variable} was {value} here.',
  more: 'Read more',
  seeCrumb: 'See the failed request before it',

  startRaisedHere: 'Your code raised the error here.',
  startBeforeLibrary:
    'The last step in your code: {count, plural, one {# frame} other {# frames}} of {library} ran after it.',
  startBeforeFrames:
    'The last step in your code: {count, plural, one {# other frame} other {# other frames}} ran after it.',
  startWithSource: 'No in-app frames; the most recent frame with source.',
  startNewest: 'No in-app frames; where the error was thrown.',
  startRootCause: 'In {type}, the root cause.',
  startMember: 'In {type}, the first error of the group.',
  startVariable: 'The message is about {variable}, which was {value} here.',
  startCrumb: 'A breadcrumb may explain it.',

  scriptError: 'A script from another origin failed, and the browser hides the details from this page.',
  scriptErrorDo:
    'Load that script with crossorigin="anonymous" and send Access-Control-Allow-Origin with it. Without that, nobody can see more.',
  fetchFailed:
    'The request got no answer at all: the network was down, the server unreachable, the request blocked by an extension, or refused by CORS. Browsers do not say which.',
  fetchFailedDo:
    'Compare with the failed request in the breadcrumbs. Retry what is safe to repeat, and tell the user.',
  corsBlocked: 'The server answered, but did not allow this origin to read the answer.',
  corsBlockedDo: 'Send Access-Control-Allow-Origin for this origin, on error responses and redirects too.',
  chunkLoad:
    'A part of the application could not be loaded. Often a deploy has removed the file that an open page still asks for.',
  chunkLoadDo:
    'Keep the files of the previous release for some days, and offer a reload when a part is missing.',
  resizeLoop:
    'A ResizeObserver callback changed sizes again, so the browser put off the rest to the next frame. Users rarely notice.',
  resizeLoopDo: 'Change layout in requestAnimationFrame, or filter this message if nothing looks wrong.',
  quotaExceeded: 'The browser’s storage for this site is full, or not available, as in some private windows.',
  quotaExceededDo:
    'Catch the error on every write, remove old entries, and keep large data in IndexedDB or on the server.',
  storageDenied:
    'The browser does not let this page use storage: cookies are blocked, or the page is in a frame of another site.',
  storageDeniedDo: 'Access storage inside try and catch, and fall back to memory.',
  domChanged:
    'Something else has changed the page under the framework: browser translation, an extension, or a script of your own.',
  domChangedDo:
    'Check the affected browsers and languages. Wrap bare text in elements, and keep other scripts out of the framework’s part of the page.',
  aborted: 'A request was canceled, by your code, by a timeout signal, or because the user left the page.',
  abortedDo: 'Do not report cancellations that are intended: check the signal or the name AbortError.',
  playDenied:
    'The browser did not start the media: the user had not interacted yet, or it was paused while it loaded.',
  playDeniedDo: 'Handle the rejected promise of play(), start muted, or wait for a click.',
  injectedScript:
    'This comes from a script that a browser, an app’s web view or an extension put into the page, not from your code.',
  injectedScriptDo: 'Filter it where your SDK or server drops events.',
  evalBlocked: 'The page’s Content Security Policy forbids code from text, such as eval and new Function.',
  evalBlockedDo: 'Use a build of the library without eval. Allow unsafe-eval only as a last resort.',
  historyLimit:
    'The page changed its address too often in a short time, usually in a loop of redirects or effects.',
  historyLimitDo:
    'Update the address only when it differs, and slow it down while the user types or scrolls.',
  browserExtension: 'It broke inside a browser extension, not in your code.',
  browserExtensionDo:
    'Filter errors from extensions. Look closer only if many users of one extension are affected.',
  policyReport:
    'The browser blocked {blocked}, because the Content Security Policy does not allow it in {directive}.',
  policyReportDo:
    'Allow the source if it is yours. Otherwise it is an extension, or an injection that the policy stopped.',

  hydration:
    'The HTML from the server differs from what the browser rendered first, so the framework had to render again or gave up.',
  hydrationDo:
    'Look for dates, random values, locale, window checks and invalid nesting in the first render. Extensions cause it too.',
  updateLoop: 'A component sets state on every render, without end.',
  updateLoopDo: 'Look for a setState in the render itself, or an effect whose dependencies change each time.',
  hookCall:
    'A hook ran outside of a component, in another order than before, or with a second copy of React.',
  hookCallDo: 'Call hooks at the top level only, and check that React is installed once.',
  notAChild: 'An object was rendered as if it were text.',
  notAChildDo: 'Render one of its fields, or turn it into a string.',
  minifiedReact: 'React’s production build shortens its messages to number {number}.',
  minifiedReactDo: 'Open the link to read the whole message.',

  notAFunction:
    'Something was called that is not a function: it is missing, misspelled, or of another type than expected.',
  notAFunctionDo: 'Check the value, its import and its version.',
  notDefined: 'A name was used that does not exist in this scope.',
  notDefinedDo:
    'Check the spelling and the import, whether a script failed to load before, and whether this code runs on the server too.',
  notIterable: 'A loop or spread got a value that is not a list.',
  notIterableDo: 'Check the shape of the response or argument, and give a default such as [].',
  nonErrorThrown:
    'Something was thrown or rejected that is not an Error, so there is no stack trace of where.',
  nonErrorThrownDo: 'Throw and reject with Error objects, with the original as its cause.',
  jsonHtml: 'JSON was expected, but the answer was a web page: a login, an error page, or a wrong address.',
  jsonHtmlDo: 'Check status and content type before you parse, and look at the request in the breadcrumbs.',
  jsonCut: 'JSON was expected, but the answer was empty or cut off.',
  jsonCutDo: 'Check status and length before you parse. A 204, a timeout or a proxy can leave a body empty.',
  circularJson: 'An object that contains itself was turned into JSON.',
  circularJsonDo:
    'Pick the fields that you need. Often an event, a DOM element or a request object slipped in.',
  invalidDate: 'A date could not be read, or is out of range, and was formatted anyway.',
  invalidDateDo: 'Check for NaN from getTime() before formatting, and parse ISO dates only.',
  constAssigned: 'A constant was given a new value.',
  constAssignedDo: 'Declare it with let, or use another name.',
  usedBeforeDefined:
    'A variable was used before its declaration ran. Across files this is a circular import.',
  usedBeforeDefinedDo: 'Move the declaration up, or break the circle between the modules.',
  moduleFormat: 'An ES module was loaded as CommonJS, or the other way round.',
  moduleFormatDo:
    'Check "type" in package.json, the file extension, and how the bundler treats this package.',
  headersSent: 'The response was already sent when the code tried to send it again.',
  headersSentDo: 'Return after each response, and look for a callback or promise that goes on after it.',

  nullDereference: 'A member was read from a value that is not there.',
  nullDereferenceDo:
    'Find out why it is missing: an optional field, a failed lookup, data that had not loaded. Then handle that case where it begins.',
  keyMissing: 'A key was looked up that is not there.',
  keyMissingDo: 'Check where the data comes from and how the key is spelled, or read it with a default.',
  indexOutOfRange: 'A position was read that the list does not have, often because the list is empty.',
  indexOutOfRangeDo: 'Check the length first, and look for an off-by-one.',
  memberMissing: 'The value has no such attribute or method: it is of another type or version than expected.',
  memberMissingDo: 'Check the type of the value and the version of the library.',
  wrongArguments: 'A function was called with other arguments than it takes.',
  wrongArgumentsDo: 'Compare the call with the signature in the version that runs.',
  divisionByZero: 'A number was divided by zero.',
  divisionByZeroDo: 'Decide what no data means here, and handle it before dividing.',
  failedCast: 'A value of type {from} was used as {to}.',
  failedCastDo: 'Check where the value comes from. Test its type before converting it.',
  changedWhileRead: 'A collection was changed while a loop went over it.',
  changedWhileReadDo: 'Loop over a copy, collect changes for later, or guard it against other threads.',
  undecodable: 'Bytes were read as text in an encoding that does not fit them.',
  undecodableDo: 'Find out the encoding of the source. Read as bytes, or decode with replacement characters.',
  unassigned: 'A name was used that has no value on this path through the code.',
  unassignedDo: 'Check the spelling, the import, and whether every branch sets it.',
  recursion: 'Functions called each other until the stack was full.',
  recursionDo:
    'Look at the calls that repeat in the trace: the condition that should end them was never met.',

  moduleMissing: 'A module or package is not installed where this ran.',
  moduleMissingDo:
    'Compare the lock file with the deployed image, and check spelling and upper and lower case.',
  importName: 'The module exists, but not the name that was imported from it.',
  importNameDo:
    'Check the installed version. If the module is only partly initialized, break the circular import.',
  classMissing: 'A class that was there when the code was built is missing where it runs.',
  classMissingDo:
    'Check the packaged dependencies, conflicting versions, and rules of the shrinker or autoloader.',

  connectionRefused:
    'Nothing listened at that address: the service was down, still starting, or the host or port is wrong.',
  connectionRefusedDo:
    'Check that the service runs, and the address in this environment. Inside a container, localhost is the container.',
  connectionReset: 'The other side closed the connection in the middle.',
  connectionResetDo:
    'Retry what is safe to repeat, and compare keep-alive timeouts of client, proxy and server.',
  timeout: 'No answer came within the time limit.',
  timeoutDo:
    'Check the load and latency of the other side. Retry with increasing pauses before you raise the limit.',
  dns: 'The host name could not be resolved: it is misspelled, or the resolver did not answer.',
  dnsDo: 'Check the name in this environment, and the resolver and network of the container or device.',
  tls: 'The secure connection failed: a certificate has expired, does not fit the host name, or comes from an unknown issuer.',
  tlsDo:
    'Renew the certificate, send the whole chain, and check the clock and the trusted issuers. Do not turn verification off.',
  portInUse: 'Another process already listens on that port.',
  portInUseDo:
    'Stop the old process, or choose another port. After a crash, look for one that was left behind.',
  rateLimited: 'The other side refused because of too many requests.',
  rateLimitedDo: 'Wait as long as Retry-After says, and spread, cache or combine requests.',
  notAuthorized: 'The other side did not accept the credentials, or they do not allow this.',
  notAuthorizedDo:
    'Check whether the token has expired, its scopes, and whether this environment has the right one.',
  upstreamFailed: 'The other side, or a proxy before it, failed to answer the request.',
  upstreamFailedDo: 'Look at its logs for the same time. Retry with increasing pauses.',
  payloadTooLarge: 'The request was larger than the server accepts.',
  payloadTooLargeDo: 'Send less or in parts, or raise the limit of every proxy on the way.',

  memory: 'The process ran out of memory.',
  memoryDo:
    'Look for lists, caches and queries without a limit. This place only asked last: take a heap profile to see who holds the memory.',
  memoryKilled:
    'The system killed the process, most likely because it used too much memory (137 = 128 + signal 9).',
  memoryKilledDo:
    'Compare the memory limit with the use over time. There is no trace of a kill, so look at what ran just before.',
  threadsExhausted: 'No further thread could be started: the limit of threads or of memory is reached.',
  threadsExhaustedDo: 'Use a pool with an upper bound, and look for threads that never end.',
  tooManyFiles: 'The process has too many files or connections open.',
  tooManyFilesDo: 'Close files, responses and sockets on every path, reuse clients, then raise the limit.',
  diskFull: 'The disk is full.',
  diskFullDo:
    'Remove old logs, uploads and temporary files, and watch free space. Inodes can run out as well.',
  fileMissing: 'The file does not exist there.',
  fileMissingDo:
    'Check the working directory, what the image contains, and upper and lower case in the path.',
  permissionDenied: 'The process may not access this file or resource.',
  permissionDeniedDo: 'Check owner and mode of the path, and which user the process runs as.',
  executionTime: 'The work took longer than the runtime allows.',
  executionTimeDo: 'Move long work to a queue, do it in parts, or raise the limit.',

  uniqueViolation: 'A row with the same value already exists where values must be unique.',
  uniqueViolationDo:
    'Insert or update in one statement, or catch it and tell the user. Checking first does not help: two requests can check at once.',
  foreignKeyViolation: 'A row refers to one that does not exist, or one was deleted that others refer to.',
  foreignKeyViolationDo: 'Check the order of writes, and what should happen to the rows that refer to it.',
  notNullViolation: 'A required column got no value.',
  notNullViolationDo: 'Validate the input before writing, or give the column a default.',
  databaseDeadlock: 'Two transactions waited for each other, and the database ended one of them.',
  databaseDeadlockDo:
    'Run the transaction again. Lock rows in the same order everywhere, and keep transactions short.',
  lockTimeout: 'Another transaction held the lock for too long.',
  lockTimeoutDo:
    'Find the long transaction. Do no network calls inside one. SQLite allows one writer at a time.',
  connectionsExhausted: 'All database connections were in use.',
  connectionsExhaustedDo:
    'Look for connections that are not returned and for slow queries. Then compare pool size times processes with the server’s limit.',
  databaseGone:
    'The connection to the database was closed in between: it was idle too long, the server restarted, or it failed over.',
  databaseGoneDo:
    'Let the pool test connections before use, and keep their lifetime below the server’s timeout.',
  schemaBehind: 'The database does not have a table or column that the code expects.',
  schemaBehindDo: 'Run the migrations, and deploy them before the code that needs them.',
  recordMissing: 'A record was expected that the database does not have.',
  recordMissingDo: 'Answer with “not found” instead of an error, or check who still refers to it.',

  notInitialized: 'A property was read before anything was assigned to it.',
  notInitializedDo: 'Check the lifecycle: who sets it, and can this run earlier? Make it nullable if it can.',
  nonNullParameter: 'Java code passed null to a Kotlin parameter that does not allow it.',
  nonNullParameterDo: 'Mark the parameter nullable, or check the caller and its annotations.',
  networkOnMainThread: 'A network call ran on the thread that draws the interface.',
  networkOnMainThreadDo: 'Move it to a coroutine or executor.',
  wrongThread: 'The interface was changed from a thread that may not touch it.',
  wrongThreadDo: 'Hand the change over to the main thread.',
  transactionTooLarge: 'More data than about 1 MB was passed between components or saved as state.',
  transactionTooLargeDo: 'Pass an id and load the data there. Keep lists and images out of bundles.',
  windowGone: 'A dialog or fragment was shown on a screen that was already closed or in the background.',
  windowGoneDo: 'Check the lifecycle before showing it, and cancel callbacks when the screen closes.',
  goroutinesAsleep: 'Every goroutine waits for another, so nothing can go on.',
  goroutinesAsleepDo: 'Look for a channel that nobody sends to or closes, or a WaitGroup without Done.',
  concurrentMap: 'Two goroutines used the same map at once, one of them writing.',
  concurrentMapDo: 'Guard it with a mutex or use sync.Map. The race detector finds the other place.',
  closedChannel: 'A channel was used after it was closed.',
  closedChannelDo: 'Let only the sender close it, and only once.',
  nilMap: 'A map was written to that was declared but never made.',
  nilMapDo: 'Create it with make before writing.',
  unwrapNone: 'A value was taken for granted that was None.',
  unwrapNoneDo: 'Handle None with match, if let or ?, or say with expect why it cannot be.',
  unwrapError: 'A result was taken for granted that was an error.',
  unwrapErrorDo: 'Pass the error on with ?, or handle it here.',
  alreadyBorrowed: 'A RefCell was borrowed for writing while it was borrowed already.',
  alreadyBorrowedDo: 'End the first borrow before the second begins. Callbacks and events often hold one.',
  swiftNil: 'An optional was force-unwrapped while it was nil.',
  swiftNilDo: 'Use if let, guard let or ??. For outlets, check the connection in the storyboard.',
  unknownSelector:
    'An object was sent a message that it does not understand: it is of another class than expected, or already freed.',
  unknownSelectorDo: 'Check the class of the receiver, casts from JSON, and removed actions in storyboards.',
  disposed: 'An object was used after it was disposed.',
  disposedDo: 'Check its lifetime: a missing await, or a service that outlives its scope.',
  contextShared: 'One database context was used by two operations at once.',
  contextSharedDo: 'Await each operation, and give each unit of work a context of its own.',
  emptySequence: 'The first element of an empty sequence was taken.',
  emptySequenceDo: 'Use the form that returns a default, and handle the empty case.',
  afterDispose: 'A widget was updated after it had left the tree.',
  afterDisposeDo: 'Check mounted after each await, and cancel timers and subscriptions in dispose.',
  loopClosed: 'Asynchronous code ran without its event loop, or after it was closed.',
  loopClosedDo: 'Close clients before the loop ends, and start the program with one asyncio.run.',
  syncInAsync: 'Blocking code was called from asynchronous code.',
  syncInAsyncDo: 'Use the asynchronous variant, or move the call to a thread.',
  hostNotAllowed: 'The request named a host that the application does not accept. Often these are scanners.',
  hostNotAllowedDo:
    'Add the host if it is yours. Otherwise let the web server reject it, and filter the error.',
  forgeryCheck:
    'The form’s protection token was missing or stale: an old page, a lost cookie, or a foreign request.',
  forgeryCheckDo: 'Check cookie domain and caching of pages with forms, and ask the user to try again.',

  notResponding: 'The interface did not respond for seconds: its thread was busy or waited.',
  notRespondingDo:
    'Look at the main thread’s top frames. Move files, databases, network and long work to another thread.',
  notRespondingLock: 'The main thread waited for {lock}, which thread “{thread}” held.',
  notRespondingLockDo:
    'Look at what that thread does while it holds the lock, and do not wait for it on the main thread.',
  nullPointer: 'Memory near address 0 was accessed: a null pointer was used.',
  nullPointerDo:
    'Check the pointers in the top frame. A small address other than 0 is a member of a null object.',
  badAccess:
    'Memory was accessed that is not there or not allowed: it was freed already, overwritten, or the stack was full.',
  badAccessDo: 'Look for use after free. Address sanitizer or zombie objects show who freed it.',
  abortSignal: 'The program ended itself after a failed check ({signal}).',
  abortSignalDo:
    'Look for the assertion or uncaught exception in the frames below the runtime’s own, and in the log.',
};

/** Texts of the explanations by key; see `explanationMessages`. */
export type ExplanationMessages = Messages<Texts>;
