import { describe, expect, it } from 'vitest';
import { maskSecrets } from './maskSecrets.js';
import { maskUrl } from './maskUrl.js';

describe('maskSecrets and maskUrl', () => {
  it('takes credentials out of nested data and says where', () => {
    const { data, annotations } = maskSecrets(
      { user: { Password: 'x', name: 'r' }, list: [{ 'api-key': 1 }] },
      '/p',
    );
    expect(data).toEqual({ user: { Password: '••••••', name: 'r' }, list: [{ 'api-key': '••••••' }] });
    expect(annotations.map(({ path }) => path)).toEqual(['/p/user/Password', '/p/list/0/api-key']);
  });

  it('takes them out of addresses and leaves the rest', () => {
    expect(maskUrl('https://me:pw@a.test/x?step=1&token=abc#access_token=q')).toBe(
      'https://••••••@a.test/x?step=1&token=••••••#access_token=••••••',
    );
    expect(maskUrl('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});
