import { describe, expect, it } from 'vitest';
import { passesCsrf } from './csrf.js';

const asked = (headers: Record<string, string>, url = 'http://localhost:3000/api/crashboard/'): Request =>
  new Request(url, { method: 'PUT', headers });

describe('the check of unsafe requests', () => {
  it('takes the host that the browser named, whatever address a framework puts in its place', async () => {
    const named = { host: 'Shop.example:8080', origin: 'http://shop.example:8080' };
    expect(await passesCsrf(asked(named), {})).toBe(true);
    const elsewhere = { host: 'shop.example', origin: 'http://localhost:3000' };
    expect(await passesCsrf(asked(elsewhere), {})).toBe(false);
  });

  it('takes cookies from a listed page only where they are allowed to it', async () => {
    const origins = ['https://tool.example'];
    const listed = { host: 'shop.example', origin: 'https://tool.example', 'sec-fetch-site': 'cross-site' };
    const withCookie = { ...listed, cookie: 'sid=1' };
    expect(await passesCsrf(asked(listed), { cors: { origins } })).toBe(true);
    expect(await passesCsrf(asked(withCookie), { cors: { origins } })).toBe(false);
    expect(await passesCsrf(asked(withCookie), { cors: { origins, credentials: true } })).toBe(true);
  });

  it('takes the address where no host is named', async () => {
    const url = 'https://shop.example/crashboard/';
    expect(await passesCsrf(asked({ origin: 'https://shop.example' }, url), {})).toBe(true);
    expect(await passesCsrf(asked({ origin: 'https://evil.example' }, url), {})).toBe(false);
  });

  it.each(['null', '', 'file://', 'shop.example', 'http://shop.example@evil.example', 'ftp://shop.example'])(
    'does not take %j for the host’s own origin',
    async (origin) => {
      expect(await passesCsrf(asked({ host: 'shop.example', origin }), {})).toBe(false);
    },
  );

  it('believes what the browser says of the site before what it says of the origin', async () => {
    const same = { host: 'shop.example', origin: 'http://shop.example' };
    expect(await passesCsrf(asked({ ...same, 'sec-fetch-site': 'cross-site' }), {})).toBe(false);
    expect(await passesCsrf(asked({ ...same, 'sec-fetch-site': 'none' }), {})).toBe(false);
  });
});
