import { describe, expect, it } from 'vitest';
import { parseTarget } from './target.js';

const segments = (path: string): readonly string[] | undefined =>
  parseTarget(`http://host.test/crashboard${path}`, '/crashboard')?.segments;

describe('parseTarget', () => {
  it('decodes plain segments', () => {
    expect(segments('/api/0/releases/shop%404.2.0%20beta/')).toEqual([
      'api',
      '0',
      'releases',
      'shop@4.2.0 beta',
    ]);
    expect(segments('/api/0/issues')).toEqual(['api', '0', 'issues']);
  });

  // Another server might decode once more, or decode before it splits; inside a name each of these is refused alone.
  it.each(['%2f', '%2F', '%5c', '%5C', '%25', '%2e', '%2E', '%00', '%0a', '%0D', '%1f', '%7f'])(
    'refuses %s inside a name',
    (trap) => {
      expect(segments(`/api/0/releases/a${trap}b/`)).toBeUndefined();
      expect(segments(`/api/0/releases/${trap}${trap}b/`)).toBeUndefined();
    },
  );

  it('refuses empty segments, broken encodings, credentials and what is not below its base', () => {
    for (const path of ['//api/0/', '/api//0/', '/api/%zz/', '/api/%e2%82/', '']) {
      expect([path, segments(path)]).toEqual([path, undefined]);
    }
    expect(parseTarget('http://a:b@host.test/crashboard/api/', '/crashboard')).toBeUndefined();
    expect(parseTarget('http://host.test/crashboards/api/', '/crashboard')).toBeUndefined();
    expect(parseTarget(`http://host.test/crashboard/${'a'.repeat(20_000)}`, '/crashboard')).toBeUndefined();
  });
});
