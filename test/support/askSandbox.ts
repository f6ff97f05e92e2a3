import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/testing/index.js';

/** The moment at which sandboxes of tests begin. */
export const NOW: number = Date.parse('2026-06-30T21:05:00.000Z');

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of a server as they come.
  readonly body: any;
  readonly headers: Headers;
  /** Cursor of the next page, when the server says that there is one. */
  readonly next?: string | undefined;
}

export function fixedSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ now: () => NOW, ...options });
}

/** Calls the sandbox's API below `/api/0`. */
export async function ask(sandbox: Sandbox, path: string, init: RequestInit = {}): Promise<Answer> {
  const request = new Request(`http://sandbox.test/api/0${path}`, {
    headers: { Authorization: `Bearer ${sandbox.token}`, 'Content-Type': 'application/json' },
    ...init,
  });
  const response = await sandbox.fetch(request);
  const text = await response.text();
  const link = /rel="next"; results="true"; cursor="([^"]+)"/.exec(response.headers.get('Link') ?? '')?.[1];
  return {
    status: response.status,
    headers: response.headers,
    body: parsed(text),
    ...(link !== undefined && { next: link }),
  };
}

/** Follows the cursors to the last page. Throws when there is no end to them. */
export async function askAll(sandbox: Sandbox, path: string): Promise<Answer[]> {
  const pages = [await ask(sandbox, path)];
  for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) {
    if (pages.length > 200) throw new Error('the pages do not end');
    pages.push(await ask(sandbox, `${path}&cursor=${next}`));
  }
  return pages;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An envelope with these items, as an SDK frames it. */
export function envelope(
  items: readonly (readonly [type: string, payload: unknown])[],
  headers: object = {},
): string {
  const lines = items.flatMap(([type, payload]) => {
    const text = JSON.stringify(payload);
    return [JSON.stringify({ type, length: new TextEncoder().encode(text).length }), text];
  });
  return [JSON.stringify(headers), ...lines].join('\n');
}

/** Sends an envelope the way an SDK does, to the project of a slug. */
export function send(
  sandbox: Sandbox,
  project: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  const dsn = new URL(sandbox.dsn(project, 'http://sandbox.test'));
  const url = `${dsn.origin}/api${dsn.pathname}/envelope/?sentry_version=7&sentry_key=${dsn.username}`;
  return sandbox.fetch(new Request(url, { method: 'POST', body, headers }));
}
