/** Who wrote the event: a server's API or an SDK. */
export type WireSpelling = 'api' | 'sdk';

type Wire = Record<string, unknown>;

const FILES = ['src/cart.ts', 'src/checkout/total.ts', 'node_modules/ui-lib/render.js', 'src/api/client.ts'];

function sourceLines(seed: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `    const value${seed + index} = compute(cart.lines[${index}], ${seed});`,
  );
}

function vars(seed: number): Wire {
  return {
    cart: {
      id: `cart-${seed}`,
      lines: [{ sku: `SKU-${seed}`, price: seed * 1.25, tags: ['a', 'b'] }],
      total: null,
    },
    userAgent: `'Mozilla/5.0 (X11; Linux x86_64) ${seed}'`,
    retries: seed % 5,
    options: { deep: { deeper: { flag: seed % 2 === 0 } } },
  };
}

function frame(spelling: WireSpelling, seed: number): Wire {
  const line = 20 + (seed % 400);
  const file = FILES[seed % FILES.length] as string;
  const source = sourceLines(seed, 11);
  const common = {
    filename: file,
    function: `step${seed % 97}`,
    module: file.replace(/\.\w+$/, ''),
    vars: vars(seed),
  };
  if (spelling === 'api') {
    return {
      ...common,
      absPath: `https://shop.example.com/${file}`,
      package: null,
      platform: null,
      rawFunction: null,
      symbol: null,
      lineNo: line,
      colNo: 7,
      context: source.map((text, index) => [line - 5 + index, text]),
      inApp: !file.startsWith('node_modules'),
      instructionAddr: null,
      symbolAddr: null,
      trust: null,
      errors: null,
      lock: null,
      sourceLink: null,
    };
  }
  return {
    ...common,
    abs_path: `https://shop.example.com/${file}`,
    lineno: line,
    colno: 7,
    pre_context: source.slice(0, 5),
    context_line: source[5],
    post_context: source.slice(6),
    in_app: !file.startsWith('node_modules'),
  };
}

function crumb(spelling: WireSpelling, seed: number): Wire {
  const seconds = 1_782_853_000 + seed;
  return {
    type: seed % 3 === 0 ? 'http' : 'default',
    category: seed % 3 === 0 ? 'fetch' : 'console',
    level: seed % 7 === 0 ? 'warning' : 'info',
    timestamp:
      spelling === 'api' ? new Date(seconds * 1000).toISOString().replace('Z', '120Z') : seconds + 0.12,
    message: `Loaded product list page ${seed} in ${seed % 300} ms`,
    data: {
      url: `/api/products?page=${seed}`,
      method: 'GET',
      status_code: 200,
      arguments: ['loaded', { page: seed }],
    },
    event_id: null,
  };
}

function parts(spelling: WireSpelling, scale: number): { exception: Wire; breadcrumbs: Wire; extra: Wire } {
  const frames = Array.from({ length: scale }, (_, index) => frame(spelling, index));
  const half = Math.ceil(frames.length / 2);
  const exception = (type: string, own: unknown[], id: number): Wire => ({
    type,
    value: `cart.total is not a function (${type})`,
    module: null,
    mechanism: { type: 'generic', handled: false, exception_id: id },
    stacktrace: { frames: own, registers: null },
  });
  return {
    exception: {
      values: [
        exception('RangeError', frames.slice(half), 1),
        exception('TypeError', frames.slice(0, half), 0),
      ],
    },
    breadcrumbs: { values: Array.from({ length: scale }, (_, index) => crumb(spelling, index)) },
    extra: { rows: Array.from({ length: scale }, (_, index) => ({ ...vars(index), note: `row ${index}` })) },
  };
}

function eventOfScale(spelling: WireSpelling, scale: number): Wire {
  const { exception, breadcrumbs, extra } = parts(spelling, scale);
  const contexts = {
    browser: { name: 'ExampleBrowser', version: '1.0', type: 'browser' },
    trace: { trace_id: 'a'.repeat(32) },
  };
  const request = {
    url: 'https://shop.example.com/cart',
    method: 'GET',
    headers: [['User-Agent', 'ExampleBrowser/1.0']],
  };
  const user = { id: 'u-77', email: null, ip_address: null };
  if (spelling === 'sdk') {
    const tags = { environment: 'production', browser: 'ExampleBrowser 1.0' };
    const head = {
      event_id: 'f'.repeat(32),
      timestamp: 1_782_853_448.5,
      platform: 'javascript',
      level: 'error',
    };
    return { ...head, exception, breadcrumbs, extra, contexts, request, user, tags };
  }
  return {
    id: 'f'.repeat(32),
    eventID: 'f'.repeat(32),
    groupID: '5550123',
    type: 'error',
    title: 'TypeError: cart.total is not a function',
    dateCreated: '2026-06-30T21:04:09.250000Z',
    platform: 'javascript',
    entries: [
      { type: 'exception', data: exception },
      { type: 'breadcrumbs', data: breadcrumbs },
      { type: 'request', data: request },
    ],
    context: extra,
    contexts,
    user,
    tags: [{ key: 'environment', value: 'production' }],
    _meta: { entries: {}, message: null },
  };
}

/** An event whose JSON has about this many bytes: frames with source and variables, breadcrumbs, additional data. */
export function eventOfSize(spelling: WireSpelling, bytes: number): Wire {
  const unit = JSON.stringify(eventOfScale(spelling, 50)).length / 50;
  return eventOfScale(spelling, Math.max(1, Math.round(bytes / unit)));
}
