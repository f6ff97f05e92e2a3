/** An answer that breaks off the call. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`answered ${status}`);
    this.status = status;
    this.body = body;
  }
}

export function json(
  body: unknown,
  init: { readonly status?: number; readonly headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status: init.status ?? 200,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  });
}

export function empty(status: number): Response {
  return new Response(null, { status });
}

export function badRequest(detail: unknown): Refusal {
  return new Refusal(400, typeof detail === 'string' ? { detail } : detail);
}

export function notFound(): Refusal {
  return new Refusal(404, { detail: 'The requested resource does not exist' });
}
