import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpRequest, Pair } from '../../model/index.js';
import { requestCurl } from './requestCurl.js';

const request = (parts: Partial<HttpRequest>): HttpRequest => ({
  url: 'https://shop.test/pay',
  headers: [],
  cookies: [],
  ...parts,
});

/** The words that a shell makes of a command. */
function wordsOf(command: string): readonly string[] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }\n${command}\n`;
  const out = execFileSync('/bin/sh', ['-s'], { input: script, encoding: 'utf8', env: {}, cwd: '/' });
  return out.split('\0').slice(0, -1);
}

describe('requestCurl', () => {
  it('says the request again, without what a tool adds by itself', () => {
    const curl = requestCurl(
      request({
        method: 'PUT',
        query: [['step', '1 & 2']],
        headers: [
          ['Accept', 'application/json'],
          ['Host', 'shop.test'],
          ['Content-Length', '12'],
          ['X-Empty', ''],
        ],
        body: { cart: "it's 8812" },
      }),
    );
    expect(curl).toBe(
      [
        "curl --globoff 'https://shop.test/pay?step=1%20%26%202'",
        "-X 'PUT'",
        "-H 'Accept: application/json'",
        "-H 'X-Empty;'",
        `--data-raw '{"cart":"it'\\''s 8812"}'`,
      ].join(' \\\n  '),
    );
  });

  it('tells no credential: of the address, a header, a cookie, a form or JSON', () => {
    const secrets = request({
      url: 'https://me:secretpw@shop.test/pay',
      query: [['token', 'secretq']],
      headers: [
        ['Authorization', 'Bearer secreta'],
        ['Cookie', 'sid=secretc'],
        ['Referer', 'https://shop.test/?api_key=secretr'],
      ],
      cookies: [['sid', 'secretd']],
      body: { card: { password: 'secretb' } },
    });
    for (const one of [
      secrets,
      { ...secrets, query: undefined, rawQuery: 'token=secretq', body: 'user=1&password=secretf' },
    ]) {
      const curl = requestCurl(one as HttpRequest);
      expect(curl).toContain('Authorization: [redacted]');
      expect(curl).not.toMatch(/secret/);
    }
  });

  it('is not there without a web address', () => {
    for (const url of [undefined, '', '/pay', 'javascript:alert(1)', 'file:///etc/passwd', '-o/tmp/x'])
      expect(requestCurl(request(url === undefined ? { url: '' } : { url }))).toBeUndefined();
  });

  it('stays one command whatever the request says: a shell reads back the very words', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            "'",
            '"',
            '\\',
            '`',
            '$(id)',
            '\n',
            '\r',
            '\0',
            ';',
            '&',
            '|',
            '>',
            '@/etc/passwd',
            '-o',
            '!!',
            '\x1b[A',
            ' ',
            'x',
            '{1..9}',
            "'\\''",
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    const pairs = fc.array(fc.tuple(hostile, fc.option(hostile, { nil: undefined })), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.record({
          path: hostile,
          method: hostile,
          query: pairs,
          headers: pairs,
          cookies: pairs,
          body: hostile,
        }),
        ({ path, method, query, headers, cookies, body }) => {
          const curl = requestCurl(
            request({
              url: `https://shop.test/${path}`,
              method,
              query: query as readonly Pair[],
              headers: [...(headers as readonly Pair[]), ['X-Own', body]],
              cookies: cookies as readonly Pair[],
              body,
            }),
          ) as string;
          // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would act on them.
          expect(curl).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
          const [globoff, address, ...rest] = wordsOf(curl);
          expect(globoff).toBe('--globoff');
          expect(address).toMatch(/^https:\/\/shop\.test\//);
          // What follows are flags of our own, each with one word that is ours up to the colon.
          for (let at = 0; at < rest.length; at++) {
            const flag = rest[at];
            expect(['-X', '-H', '--data-raw', '--head']).toContain(flag);
            if (flag === '--head') continue;
            at += 1;
            if (flag === '-H') expect(rest[at]).toMatch(/^[\w!#$%&'*+.^`|~-]+(?:: [^\n]*|;)$/);
            if (flag === '-X') expect(rest[at]).toMatch(/^[\w!#$%&'*+.^`|~-]+$/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
