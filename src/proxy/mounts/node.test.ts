import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { toNodeListener } from './node.js';

describe('a Node listener behind HTTP/2', () => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  async function open(handler: (request: Request) => Promise<Response>) {
    const server = createServer();
    server.on('request', toNodeListener(handler) as unknown as (...args: unknown[]) => void);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    stop = () => {
      session.destroy();
      server.close();
    };
    return (headers: { [name: string]: string }, body?: string) =>
      new Promise<{ status: number; text: string }>((resolve, reject) => {
        const stream = session.request(headers);
        let status = 0;
        let text = '';
        stream.on('response', (fields) => {
          status = Number(fields[':status']);
        });
        stream.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        stream.on('end', () => resolve({ status, text })).on('error', reject);
        stream.end(body);
      });
  }

  it('knows the name it was asked under, as its handler compares it with the page’s origin', async () => {
    const ask = await open(async (request) => new Response(new URL(request.url).host));
    await expect(ask({ ':path': '/x', ':authority': 'admin.example' })).resolves.toEqual({
      status: 200,
      text: 'admin.example',
    });
  });

  it('answers before it has read what was sent', async () => {
    const ask = await open(async () => new Response('no', { status: 413 }));
    await expect(ask({ ':path': '/x', ':method': 'POST' }, 'x'.repeat(300_000))).resolves.toEqual({
      status: 413,
      text: 'no',
    });
  });
});
