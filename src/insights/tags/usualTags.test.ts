import { describe, expect, it } from 'vitest';
import { differingTags, usualTags } from './usualTags.js';

const row = (browser: string, os = 'linux') => ({
  tags: [
    { key: 'browser', value: browser },
    { key: 'os', value: os },
  ],
});

describe('usualTags', () => {
  it('takes the value that most rows have', () => {
    const usual = usualTags([row('chrome'), row('chrome'), row('firefox')]);
    expect([...usual]).toEqual([
      ['browser', 'chrome'],
      ['os', 'linux'],
    ]);
    expect(differingTags(row('firefox').tags, usual)).toEqual([{ key: 'browser', value: 'firefox' }]);
  });

  it('knows no usual value where none prevails', () => {
    const usual = usualTags([row('a'), row('b'), row('c')]);
    expect(usual.has('browser')).toBe(false);
    expect(differingTags(row('a').tags, usual)).toEqual([]);
  });

  it('takes names of built-in members for names', () => {
    const tags = [{ key: '__proto__', value: 'x' }];
    expect(usualTags([{ tags }]).get('__proto__')).toBe('x');
  });
});
