import type { ExplanationKey } from '../../src/insights/index.js';

/** One famous error as runtimes and libraries word it, and a text close to it that means something else. */
export interface Case {
  readonly key: ExplanationKey;
  readonly platform: string;
  /** `Type: value`, or a message without a type. */
  readonly says: readonly string[];
  /** Says nothing that is known. */
  readonly silent: string;
}

const of = (
  platform: string,
  key: ExplanationKey,
  says: string | readonly string[],
  silent: string,
): Case => ({
  key,
  platform,
  says: typeof says === 'string' ? [says] : says,
  silent,
});

const browser: readonly Case[] = [
  of(
    'javascript',
    'scriptError',
    ['Script error.', 'Error: Script error.'],
    'Error: Script error in template "cart"',
  ),
  of(
    'javascript',
    'fetchFailed',
    [
      'TypeError: Failed to fetch',
      'TypeError: Failed to fetch (api.shop.example)',
      'TypeError: NetworkError when attempting to fetch resource.',
      'TypeError: Load failed',
    ],
    'ApiError: Failed to fetch orders: invalid filter',
  ),
  of(
    'javascript',
    'corsBlocked',
    "Error: Access to fetch at 'https://api.example/' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    'Error: CORS policy "shop" is not configured',
  ),
  of(
    'javascript',
    'chunkLoad',
    [
      'ChunkLoadError: Loading chunk 42 failed.\n(error: https://shop.example/42.js)',
      'TypeError: Failed to fetch dynamically imported module: https://shop.example/assets/Cart-8f3a.js',
      'TypeError: error loading dynamically imported module: https://shop.example/assets/Cart-8f3a.js',
      'TypeError: Importing a module script failed.',
      'Error: Unable to preload CSS for /assets/Cart-8f3a.css',
    ],
    'UploadError: Uploading chunk 42 of video failed',
  ),
  of(
    'javascript',
    'resizeLoop',
    ['ResizeObserver loop limit exceeded', 'ResizeObserver loop completed with undelivered notifications.'],
    'Error: ResizeObserver is missing in this browser',
  ),
  of(
    'javascript',
    'quotaExceeded',
    "QuotaExceededError: Failed to execute 'setItem' on 'Storage': Setting the value of 'cart' exceeded the quota.",
    'ApiError: The monthly quota has 3 calls left',
  ),
  of(
    'javascript',
    'storageDenied',
    [
      "SecurityError: Failed to read the 'localStorage' property from 'Window': Access is denied for this document.",
      'SecurityError: The operation is insecure.',
    ],
    'Error: localStorage has no entry "cart"',
  ),
  of(
    'javascript',
    'domChanged',
    [
      "NotFoundError: Failed to execute 'removeChild' on 'Node': The node to be removed is not a child of this node.",
      'NotFoundError: The object can not be found here.',
    ],
    'NotFoundError: Order 17 has no child order',
  ),
  of(
    'javascript',
    'aborted',
    [
      'AbortError: The user aborted a request.',
      'AbortError: signal is aborted without reason',
      'CanceledError: canceled',
    ],
    'OrderError: The user aborted the order',
  ),
  of(
    'javascript',
    'playDenied',
    [
      "NotAllowedError: play() failed because the user didn't interact with the document first.",
      'AbortError: The play() request was interrupted by a call to pause().',
    ],
    'PlayerError: play() has no track',
  ),
  of(
    'javascript',
    'injectedScript',
    [
      "ReferenceError: Can't find variable: gmo",
      'TypeError: window.__gCrWeb.autofill is broken',
      'Error: Java object is gone',
    ],
    'Error: gmo food label is missing',
  ),
  of(
    'javascript',
    'evalBlocked',
    "EvalError: Refused to evaluate a string as JavaScript because 'unsafe-eval' is not an allowed source of script in the following Content Security Policy directive: \"script-src 'self'\".",
    'EvalError: bad expression in cell B2',
  ),
  of(
    'javascript',
    'historyLimit',
    'SecurityError: Attempt to use history.replaceState() more than 100 times per 30 seconds',
    'Error: history.replaceState() got no state',
  ),
];

const react: readonly Case[] = [
  of(
    'javascript',
    'hydration',
    [
      'Error: Hydration failed because the initial UI does not match what was rendered on the server.',
      'Error: Text content does not match server-rendered HTML.',
      'Error: Minified React error #418; visit https://react.dev/errors/418 for the full message.',
      'Hydration completed but contains mismatches.',
    ],
    'Error: Hydration reminder could not be sent',
  ),
  of(
    'javascript',
    'updateLoop',
    [
      'Error: Maximum update depth exceeded. This can happen when a component calls setState inside useEffect.',
      'Error: Too many re-renders. React limits the number of renders to prevent an infinite loop.',
    ],
    'Error: Maximum depth of menus is 3',
  ),
  of(
    'javascript',
    'hookCall',
    [
      'Error: Invalid hook call. Hooks can only be called inside of the body of a function component.',
      'Error: Rendered more hooks than during the previous render.',
    ],
    'Error: Webhook call was invalid',
  ),
  of(
    'javascript',
    'notAChild',
    'Error: Objects are not valid as a React child (found: object with keys {id}).',
    'Error: Objects are not valid as a category',
  ),
  of(
    'javascript',
    'minifiedReact',
    'Error: Minified React error #130; visit https://react.dev/errors/130 for the full message.',
    'Error: React to this error with a retry',
  ),
];

const javascript: readonly Case[] = [
  of(
    'node',
    'notAFunction',
    ['TypeError: cart.total is not a function', 'TypeError: Cart is not a constructor'],
    'Error: This is not a function key',
  ),
  of(
    'javascript',
    'notDefined',
    ['ReferenceError: process is not defined', "ReferenceError: Can't find variable: process"],
    'Error: Region is not defined for this account',
  ),
  of(
    'node',
    'notIterable',
    [
      'TypeError: rows is not iterable',
      'TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))',
    ],
    'Error: plan is not iterated',
  ),
  of(
    'javascript',
    'nonErrorThrown',
    [
      'UnhandledRejection: Non-Error promise rejection captured with value: timeout of cart',
      'UnhandledRejection: Object captured as promise rejection with keys: code, message',
      'This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "no cart".',
    ],
    'Error: Object captured by camera 3',
  ),
  of(
    'javascript',
    'jsonHtml',
    [
      `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
      'SyntaxError: Unexpected token < in JSON at position 0',
      'SyntaxError: JSON.parse: unexpected character at line 1 column 1 of the JSON data',
    ],
    "SyntaxError: Unexpected token '}'",
  ),
  of(
    'node',
    'jsonCut',
    [
      'SyntaxError: Unexpected end of JSON input',
      'SyntaxError: JSON.parse: unexpected end of data at line 1 column 1 of the JSON data',
    ],
    'SyntaxError: Unexpected end of input',
  ),
  of(
    'python',
    'jsonCut',
    'JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
    "JSONDecodeError: Expecting ',' delimiter: line 4 column 2 (char 60)",
  ),
  of(
    'node',
    'circularJson',
    "TypeError: Converting circular structure to JSON\n    --> starting at object with constructor 'Cart'",
    'TypeError: circular tour of stops',
  ),
  of('javascript', 'invalidDate', 'RangeError: Invalid time value', 'RangeError: Invalid value of time slot'),
  of(
    'javascript',
    'constAssigned',
    'TypeError: Assignment to constant variable.',
    'TypeError: Assignment is closed',
  ),
  of(
    'javascript',
    'usedBeforeDefined',
    [
      "ReferenceError: Cannot access 'config' before initialization",
      "ReferenceError: can't access lexical declaration 'config' before initialization",
    ],
    "Error: Cannot access 'config' of another tenant",
  ),
  of(
    'node',
    'moduleFormat',
    [
      'SyntaxError: Cannot use import statement outside a module',
      'Error: require() of ES Module /app/node_modules/chalk/index.js from /app/a.js not supported.',
      'ReferenceError: require is not defined in ES module scope, you can use import instead',
    ],
    'Error: import statement of March is missing',
  ),
  of(
    'node',
    'headersSent',
    'Error: Cannot set headers after they are sent to the client',
    'Error: Cannot set headers of the report',
  ),
];

const values: readonly Case[] = [
  of(
    'javascript',
    'nullDereference',
    [
      "TypeError: Cannot read properties of undefined (reading 'name')",
      "TypeError: undefined is not an object (evaluating 'user.name')",
      `TypeError: can't access property "name", user is null`,
      'TypeError: user is undefined',
    ],
    "TypeError: Cannot read 'name' of the sheet",
  ),
  of(
    'python',
    'nullDereference',
    [
      "AttributeError: 'NoneType' object has no attribute 'name'",
      "TypeError: 'NoneType' object is not subscriptable",
    ],
    'AttributeError: NoneType is reserved',
  ),
  of(
    'java',
    'nullDereference',
    [
      'NullPointerException: Cannot invoke "com.acme.User.getName()" because "user" is null',
      "NullPointerException: Attempt to invoke virtual method 'java.lang.String com.acme.User.getName()' on a null object reference",
    ],
    'IllegalStateException: user is null-safe',
  ),
  of(
    'ruby',
    'nullDereference',
    [
      "NoMethodError: undefined method `name' for nil:NilClass",
      "NoMethodError: undefined method 'name' for nil",
    ],
    'ArgumentError: name for nil user',
  ),
  of(
    'php',
    'nullDereference',
    [
      'Error: Call to a member function getName() on null',
      'ErrorException: Attempt to read property "name" on null',
      'ErrorException: Trying to access array offset on value of type null',
    ],
    'Exception: No member on the list',
  ),
  of(
    'go',
    'nullDereference',
    'runtime.errorString: runtime error: invalid memory address or nil pointer dereference',
    '*errors.errorString: address is invalid',
  ),
  of(
    'csharp',
    'nullDereference',
    'System.NullReferenceException: Object reference not set to an instance of an object.',
    'System.Exception: Reference of the object is not set',
  ),
  of(
    'dart',
    'nullDereference',
    '_TypeError: Null check operator used on a null value',
    '_TypeError: operator is null',
  ),
  of('python', 'keyMissing', "KeyError: 'currency'", 'KeyboardInterrupt: KeyError'),
  of('ruby', 'keyMissing', 'KeyError: key not found: :currency', 'Error: API key not found'),
  of('php', 'keyMissing', 'ErrorException: Undefined array key "currency"', 'Exception: Key of array is odd'),
  of(
    'csharp',
    'keyMissing',
    "System.Collections.Generic.KeyNotFoundException: The given key 'currency' was not present in the dictionary.",
    'System.Exception: The key was present twice',
  ),
  of('python', 'indexOutOfRange', 'IndexError: list index out of range', 'ValueError: index 3 is taken'),
  of(
    'java',
    'indexOutOfRange',
    'ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 3',
    'Exception: Index 5 of 7',
  ),
  of(
    'go',
    'indexOutOfRange',
    'runtime.boundsError: runtime error: index out of range [5] with length 3',
    'error: range [5] is empty',
  ),
  of(
    'rust',
    'indexOutOfRange',
    'panic: index out of bounds: the len is 3 but the index is 5',
    'panic: the len is 3',
  ),
  of(
    'python',
    'memberMissing',
    "AttributeError: 'Cart' object has no attribute 'total'",
    'AttributeError: no such attribute',
  ),
  of(
    'php',
    'memberMissing',
    'Error: Call to undefined method App\\Cart::total()',
    'Error: Method of shipping is undefined',
  ),
  of(
    'ruby',
    'memberMissing',
    "NoMethodError: undefined method 'total' for an instance of Cart",
    'Error: undefined total',
  ),
  of(
    'python',
    'wrongArguments',
    [
      "TypeError: pay() missing 1 required positional argument: 'amount'",
      'TypeError: Cart.pay() takes 2 positional arguments but 3 were given',
      "TypeError: pay() got an unexpected keyword argument 'sum'",
    ],
    'TypeError: pay() is missing',
  ),
  of(
    'ruby',
    'wrongArguments',
    'ArgumentError: wrong number of arguments (given 1, expected 2)',
    'ArgumentError: wrong number of guests',
  ),
  of('python', 'divisionByZero', 'ZeroDivisionError: division by zero', 'ArithmeticError: zero'),
  of('java', 'divisionByZero', 'ArithmeticException: / by zero', 'ArithmeticException: long overflow'),
  of(
    'go',
    'divisionByZero',
    'runtime.runtimeError: runtime error: integer divide by zero',
    'error: divide the bill',
  ),
  of(
    'java',
    'failedCast',
    'ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base)',
    'Exception: class A cannot be sold',
  ),
  of(
    'go',
    'failedCast',
    'runtime.TypeAssertionError: interface conversion: interface {} is string, not int',
    'error: interface conversion rate',
  ),
  of(
    'java',
    'changedWhileRead',
    'ConcurrentModificationException',
    'IllegalStateException: concurrent edit of page 3',
  ),
  of(
    'python',
    'changedWhileRead',
    'RuntimeError: dictionary changed size during iteration',
    'RuntimeError: dictionary changed',
  ),
  of(
    'python',
    'undecodable',
    "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    'LookupError: unknown encoding: utf-9',
  ),
  of(
    'python',
    'unassigned',
    [
      "UnboundLocalError: cannot access local variable 'total' where it is not associated with a value",
      "NameError: name 'total' is not defined",
    ],
    'NameError: bad name',
  ),
  of('php', 'unassigned', 'ErrorException: Undefined variable $total', 'Exception: variable cost'),
  of(
    'javascript',
    'recursion',
    ['RangeError: Maximum call stack size exceeded', 'InternalError: too much recursion'],
    'RangeError: Maximum size exceeded',
  ),
  of(
    'python',
    'recursion',
    'RecursionError: maximum recursion depth exceeded in comparison',
    'RuntimeError: recursion',
  ),
  of('java', 'recursion', 'StackOverflowError', 'Exception: StackOverflow is down'),
];

const modules: readonly Case[] = [
  of(
    'python',
    'moduleMissing',
    "ModuleNotFoundError: No module named 'yaml'",
    'ImportError: bad magic number',
  ),
  of(
    'node',
    'moduleMissing',
    "Error: Cannot find module './cart'\nRequire stack:\n- /app/index.js",
    'Error: Cannot find order 3',
  ),
  of('ruby', 'moduleMissing', 'LoadError: cannot load such file -- nokogiri', 'LoadError: load is too high'),
  of(
    'python',
    'importName',
    [
      "ImportError: cannot import name 'Cart' from 'shop.cart' (/app/shop/cart.py)",
      "ImportError: cannot import name 'Cart' from partially initialized module 'shop.cart' (most likely due to a circular import)",
    ],
    'ImportError: import of CSV stopped',
  ),
  of(
    'java',
    'classMissing',
    ['NoClassDefFoundError: com/acme/Cart', 'ClassNotFoundException: com.acme.Cart'],
    'Exception: class of 99 not found',
  ),
  of('php', 'classMissing', 'Error: Class "App\\Cart" not found', 'Exception: Class dismissed'),
];

const network: readonly Case[] = [
  of(
    'node',
    'connectionRefused',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'Error: payment refused by bank',
  ),
  of(
    'go',
    'connectionRefused',
    '*net.OpError: dial tcp 127.0.0.1:5432: connect: connection refused',
    'error: refused',
  ),
  of(
    'python',
    'connectionRefused',
    'ConnectionRefusedError: [Errno 111] Connection refused',
    'Error: refused',
  ),
  of(
    'node',
    'connectionReset',
    ['Error: read ECONNRESET', 'Error: socket hang up'],
    'Error: password was reset',
  ),
  of(
    'python',
    'connectionReset',
    [
      'BrokenPipeError: [Errno 32] Broken pipe',
      "ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    ],
    'Error: pipe is broken off',
  ),
  of(
    'node',
    'timeout',
    ['Error: connect ETIMEDOUT 10.0.0.3:443', 'AxiosError: timeout of 5000ms exceeded'],
    'Error: time is out of range of the calendar',
  ),
  of(
    'python',
    'timeout',
    ["ReadTimeout: HTTPSConnectionPool(host='api.example', port=443): Read timed out. (read timeout=3)"],
    'Error: timetable',
  ),
  of('go', 'timeout', 'context.deadlineExceededError: context deadline exceeded', 'error: deadline of order'),
  of('java', 'timeout', 'SocketTimeoutException: Read timed out', 'Exception: timed event'),
  of('node', 'dns', 'Error: getaddrinfo ENOTFOUND api.shop.invalid', 'Error: name not found'),
  of('java', 'dns', 'UnknownHostException: api.shop.invalid', 'Exception: unknown guest'),
  of('python', 'dns', 'gaierror: [Errno -2] Name or service not known', 'Error: name of service'),
  of(
    'go',
    'dns',
    '*net.DNSError: lookup api.shop.invalid on 10.0.0.2:53: no such host',
    'error: no such guest',
  ),
  of(
    'node',
    'tls',
    [
      'Error: certificate has expired',
      'Error: self-signed certificate in certificate chain',
      'Error: unable to verify: UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
    'Error: gift certificate 17 is spent',
  ),
  of(
    'java',
    'tls',
    'SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
    'Exception: handshake',
  ),
  of(
    'python',
    'tls',
    'SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
    'Error: certificate',
  ),
  of(
    'node',
    'portInUse',
    'Error: listen EADDRINUSE: address already in use :::3000',
    'Error: address is used by another customer',
  ),
  of(
    'node',
    'rateLimited',
    'AxiosError: Request failed with status code 429',
    'AxiosError: Request failed with status code 418',
  ),
  of(
    'python',
    'notAuthorized',
    'HTTPError: 401 Client Error: Unauthorized for url: https://api.example/orders',
    'HTTPError: 404 Client Error: Not Found for url: https://api.example/401',
  ),
  of(
    'node',
    'upstreamFailed',
    'AxiosError: Request failed with status code 502',
    'AxiosError: Request failed with status code 409',
  ),
  of(
    'node',
    'payloadTooLarge',
    ['PayloadTooLargeError: request entity too large', 'AxiosError: Request failed with status code 413'],
    'Error: entity is large',
  ),
];

const system: readonly Case[] = [
  of(
    'node',
    'memory',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'Error: memory card is full of pictures',
  ),
  of('java', 'memory', 'OutOfMemoryError: Java heap space', 'Exception: out of stock'),
  of(
    'php',
    'memory',
    'FatalError: Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
    'Error: Allowed size of upload',
  ),
  of('python', 'memory', 'MemoryError', 'MemoryCardError: unreadable'),
  of(
    'python',
    'memoryKilled',
    'WorkerLostError: Worker exited prematurely: signal 9 (SIGKILL) Job: 17.',
    'WorkerLostError: Worker exited prematurely: exitcode 1',
  ),
  of(
    'other',
    'memoryKilled',
    ['Error: process exited with code 137', 'Error: container shop was OOMKilled'],
    'Error: process exited with code 13',
  ),
  of(
    'java',
    'threadsExhausted',
    'OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached',
    'Exception: unable to create thread about shoes',
  ),
  of('node', 'tooManyFiles', "Error: EMFILE: too many open files, open '/tmp/a'", 'Error: files are open'),
  of(
    'python',
    'tooManyFiles',
    "OSError: [Errno 24] Too many open files: '/tmp/a'",
    'Error: too many open orders',
  ),
  of('node', 'diskFull', 'Error: ENOSPC: no space left on device, write', 'Error: no space in the cart'),
  of(
    'node',
    'fileMissing',
    "Error: ENOENT: no such file or directory, open '/app/config.json'",
    'Error: no such order',
  ),
  of(
    'python',
    'fileMissing',
    "FileNotFoundError: [Errno 2] No such file or directory: '/app/config.json'",
    'Error: directory of people',
  ),
  of(
    'ruby',
    'fileMissing',
    'Errno::ENOENT: No such file or directory @ rb_sysopen - /app/config.json',
    'Errno::ENOTTY: Inappropriate ioctl',
  ),
  of(
    'node',
    'permissionDenied',
    "Error: EACCES: permission denied, open '/etc/shadow'",
    'Error: permission slip',
  ),
  of(
    'python',
    'permissionDenied',
    "PermissionError: [Errno 13] Permission denied: '/etc/shadow'",
    'Error: permission',
  ),
  of(
    'php',
    'executionTime',
    'FatalError: Maximum execution time of 30 seconds exceeded',
    'Error: Maximum time of rent',
  ),
];

const database: readonly Case[] = [
  of(
    'python',
    'uniqueViolation',
    [
      'UniqueViolation: duplicate key value violates unique constraint "users_email_key"\nDETAIL:  Key (email)=(x) already exists.',
      'IntegrityError: UNIQUE constraint failed: users.email',
    ],
    'IntegrityError: CHECK constraint failed: price',
  ),
  of(
    'php',
    'uniqueViolation',
    "PDOException: SQLSTATE[23000]: Integrity constraint violation: 1062 Duplicate entry 'x' for key 'users.email'",
    'Exception: duplicate entry in the guest book',
  ),
  of(
    'python',
    'foreignKeyViolation',
    [
      'IntegrityError: FOREIGN KEY constraint failed',
      'ForeignKeyViolation: insert or update on table "orders" violates foreign key constraint "orders_user_fkey"',
    ],
    'Error: foreign key of the hotel',
  ),
  of(
    'python',
    'notNullViolation',
    [
      'IntegrityError: NOT NULL constraint failed: users.email',
      'NotNullViolation: null value in column "email" of relation "users" violates not-null constraint',
    ],
    'Error: column is empty',
  ),
  of(
    'java',
    'databaseDeadlock',
    [
      'PSQLException: ERROR: deadlock detected',
      'MySQLTransactionRollbackException: Deadlock found when trying to get lock; try restarting transaction',
    ],
    'Exception: the talks are in deadlock',
  ),
  of(
    'python',
    'lockTimeout',
    [
      'OperationalError: database is locked',
      'OperationalError: (1205, "Lock wait timeout exceeded; try restarting transaction")',
    ],
    'Error: account is locked',
  ),
  of(
    'python',
    'connectionsExhausted',
    [
      'OperationalError: FATAL:  sorry, too many clients already',
      'TimeoutError: QueuePool limit of size 5 overflow 10 reached, connection timed out, timeout 30.00',
    ],
    'Error: too many clients in the room',
  ),
  of(
    'java',
    'connectionsExhausted',
    'SQLTransientConnectionException: HikariPool-1 - Connection is not available, request timed out after 30000ms.',
    'Exception: pool is closed',
  ),
  of(
    'php',
    'databaseGone',
    'PDOException: SQLSTATE[HY000]: General error: 2006 MySQL server has gone away',
    'Exception: waiter has gone away',
  ),
  of(
    'python',
    'databaseGone',
    'OperationalError: server closed the connection unexpectedly',
    'Error: shop closed unexpectedly',
  ),
  of(
    'python',
    'schemaBehind',
    [
      'UndefinedTable: relation "orders" does not exist\nLINE 1: select 1',
      'OperationalError: no such table: orders',
      "OperationalError: (1054, \"Unknown column 'total' in 'field list'\")",
    ],
    'Error: relation of orders to users',
  ),
  of(
    'python',
    'recordMissing',
    'DoesNotExist: Order matching query does not exist.',
    'Error: query does not end',
  ),
  of(
    'ruby',
    'recordMissing',
    "ActiveRecord::RecordNotFound: Couldn't find Order with 'id'=17",
    'Error: record is broken',
  ),
];

const platforms: readonly Case[] = [
  of(
    'kotlin',
    'notInitialized',
    'UninitializedPropertyAccessException: lateinit property cart has not been initialized',
    'Exception: cart was initialized twice',
  ),
  of(
    'kotlin',
    'nonNullParameter',
    'NullPointerException: Parameter specified as non-null is null: method com.acme.Cart.pay, parameter amount',
    'Exception: parameter amount',
  ),
  of('java', 'networkOnMainThread', 'NetworkOnMainThreadException', 'Exception: network on strike'),
  of(
    'java',
    'wrongThread',
    'ViewRootImpl$CalledFromWrongThreadException: Only the original thread that created a view hierarchy can touch its views.',
    'Exception: wrong thread of mails',
  ),
  of(
    'java',
    'transactionTooLarge',
    'TransactionTooLargeException: data parcel size 1052256 bytes',
    'Exception: transaction of 1052256 is large',
  ),
  of(
    'java',
    'windowGone',
    [
      'WindowManager$BadTokenException: Unable to add window -- token android.os.BinderProxy is not valid; is your activity running?',
      'IllegalStateException: Can not perform this action after onSaveInstanceState',
    ],
    'Exception: window seat is gone',
  ),
  of('go', 'goroutinesAsleep', 'fatal error: all goroutines are asleep - deadlock!', 'error: all are asleep'),
  of('go', 'concurrentMap', 'fatal error: concurrent map writes', 'error: map of writers'),
  of(
    'go',
    'closedChannel',
    'runtime.plainError: send on closed channel',
    'error: channel is closed for repairs',
  ),
  of('go', 'nilMap', 'runtime.plainError: assignment to entry in nil map', 'error: entry'),
  of('rust', 'unwrapNone', 'panic: called `Option::unwrap()` on a `None` value', 'panic: Option is off'),
  of(
    'rust',
    'unwrapError',
    'panic: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }',
    'panic: Result is off',
  ),
  of('rust', 'alreadyBorrowed', 'panic: already borrowed: BorrowMutError', 'panic: borrowed books'),
  of(
    'cocoa',
    'swiftNil',
    'EXC_BREAKPOINT: Fatal error: Unexpectedly found nil while unwrapping an Optional value',
    'EXC_BREAKPOINT: optional step',
  ),
  of(
    'cocoa',
    'unknownSelector',
    'NSInvalidArgumentException: -[NSNull length]: unrecognized selector sent to instance 0x1f4',
    'NSInvalidArgumentException: length',
  ),
  of(
    'csharp',
    'disposed',
    "System.ObjectDisposedException: Cannot access a disposed object.\nObject name: 'ShopContext'.",
    'System.Exception: object is for sale',
  ),
  of(
    'csharp',
    'contextShared',
    'System.InvalidOperationException: A second operation was started on this context instance before a previous operation completed.',
    'System.Exception: second operation',
  ),
  of(
    'csharp',
    'emptySequence',
    'System.InvalidOperationException: Sequence contains no elements',
    'System.Exception: sequence contains one element',
  ),
  of(
    'dart',
    'afterDispose',
    'FlutterError: setState() called after dispose(): _CartState#a8f3e(lifecycle state: defunct)',
    'FlutterError: dispose of the cart',
  ),
  of(
    'python',
    'loopClosed',
    'RuntimeError: Event loop is closed',
    'RuntimeError: Event is closed to visitors',
  ),
  of(
    'python',
    'syncInAsync',
    'SynchronousOnlyOperation: You cannot call this from an async context - use a thread or sync_to_async.',
    'Error: async context is lost',
  ),
  of(
    'python',
    'hostNotAllowed',
    "DisallowedHost: Invalid HTTP_HOST header: 'evil.example'. You may need to add 'evil.example' to ALLOWED_HOSTS.",
    'Error: host is away',
  ),
  of(
    'ruby',
    'forgeryCheck',
    'ActionController::InvalidAuthenticityToken: ActionController::InvalidAuthenticityToken',
    'Error: token is authentic',
  ),
];

/** Every rule that reads a message, with what it must not mistake for it. */
export const CASES: readonly Case[] = [
  ...browser,
  ...react,
  ...javascript,
  ...values,
  ...modules,
  ...network,
  ...system,
  ...database,
  ...platforms,
];
