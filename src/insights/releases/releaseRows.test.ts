import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release, ReleaseHealth } from '../../model/index.js';
import { previousReleases, sortReleaseRows } from './releaseOrder.js';
import { initialRelease, releaseRows } from './releaseRows.js';

function release(version: string, health?: ReleaseHealth | 'none', over: Partial<Release> = {}): Release {
  const project = { id: '1', slug: 'shop' };
  return { version, authors: [], projects: [{ project, ...(health && { health }) }], ...over };
}

const knowledge = (entry: Release, since?: string) => releaseRows([entry], { since })[0]?.knowledge;

describe('releaseRows', () => {
  it('tells no sessions, none beside errors, and unknown apart', () => {
    expect(knowledge(release('1.0.0'))).toBe('unknown');
    expect(knowledge(release('1.0.0', 'none'))).toBe('none');
    expect(knowledge(release('1.0.0', { sessions: 0 }))).toBe('none');
    expect(knowledge(release('1.0.0', 'none', { newIssues: 2 }))).toBe('errorsOnly');
    expect(knowledge(release('1.0.0', { sessions: 0 }, { lastEvent: '2026-06-30T00:00:00Z' }))).toBe(
      'errorsOnly',
    );
    expect(knowledge(release('1.0.0', { sessions: 5 }))).toBe('known');
    expect(knowledge(release('1.0.0', {}))).toBe('unknown');
  });

  it('does not hold errors from before the range against missing sessions', () => {
    const old = release('1.0.0', 'none', { lastEvent: '2026-06-01T00:00:00Z' });
    expect(knowledge(old, '2026-06-20T00:00:00Z')).toBe('none');
  });

  it('gives a release of two projects two rows, since their users cannot be added up', () => {
    const projects = [
      { project: { id: '1', slug: 'web' }, health: { sessions: 10 } },
      { project: { id: '2', slug: 'app' }, health: 'none' as const },
    ];
    const rows = releaseRows([release('1.0.0', undefined, { projects, newIssues: 7 })]);
    expect(rows.map((row) => [row.project?.slug, row.knowledge, row.newIssues])).toEqual([
      ['web', 'known', undefined],
      ['app', 'none', undefined],
    ]);
  });

  it('keeps a release without projects', () => {
    expect(releaseRows([release('1.0.0', undefined, { projects: [] })])).toHaveLength(1);
  });

  it('begins with the most adopted release, the newest among equals', () => {
    const rows = releaseRows([
      release('3.0.0', 'none', { createdAt: '2026-06-03T00:00:00Z' }),
      release('1.0.0', { sessions: 5 }, { createdAt: '2026-06-01T00:00:00Z' }),
      release('2.0.0', { sessions: 5 }, { createdAt: '2026-06-02T00:00:00Z' }),
    ]);
    expect(initialRelease(rows)?.label).toBe('2.0.0');
    const adopted = release('1.5.0', { sessions: 90, adoption: 0.8 }, { createdAt: '2026-06-01T12:00:00Z' });
    expect(initialRelease([...rows, ...releaseRows([adopted])])?.label).toBe('1.5.0');
    expect(initialRelease([])).toBeUndefined();
  });
});

describe('sortReleaseRows', () => {
  const number = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  it('orders known values and puts unknown ones last in both directions', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), fc.boolean(), (values, up) => {
        const rows = releaseRows(
          values.map((adoption, index) =>
            release(`1.${index}.0`, { sessions: 1, ...(adoption !== undefined && { adoption }) }),
          ),
        );
        const direction = up ? 'ascending' : 'descending';
        const sorted = sortReleaseRows(rows, { by: 'adoption', direction }).map(
          ({ health }) => health?.adoption,
        );
        const known = sorted.filter((value) => value !== undefined);
        expect(sorted.slice(0, known.length)).toEqual(known);
        expect(known).toEqual(known.toSorted((a, b) => (up ? a - b : b - a)));
        expect(sorted).toHaveLength(values.length);
      }),
    );
  });
});

describe('previousReleases', () => {
  const rows = releaseRows([
    release('shop@1.10.0', { sessions: 9 }),
    release('shop@1.9.0', 'none'),
    release('shop@1.2.0', { sessions: 9 }),
    release('other@1.9.9', { sessions: 9 }),
  ]);
  const previous = previousReleases(rows);
  const of = (version: string) =>
    previous.get(rows.find(({ release: each }) => each.version === version)?.key ?? '')?.release.version;

  it('goes by version number within the package and skips releases without sessions', () => {
    expect(of('shop@1.10.0')).toBe('shop@1.2.0');
    expect(of('shop@1.2.0')).toBeUndefined();
    expect(of('other@1.9.9')).toBeUndefined();
  });

  it('measures a release against the release before, not against its own candidate', () => {
    const line = releaseRows(
      ['2.0.0', '2.0.0-rc.2', '2.0.0-rc.1', '1.0.0'].map((each) => release(each, { sessions: 9 })),
    );
    const links = previousReleases(line);
    expect(line.map(({ key }) => links.get(key)?.label)).toEqual(['1.0.0', '2.0.0-rc.1', '1.0.0', undefined]);
  });

  it('goes by date where versions are hashes', () => {
    const hashes = releaseRows([
      release('abcdef0', { sessions: 1 }, { createdAt: '2026-06-02T00:00:00Z' }),
      release('fedcba0', { sessions: 1 }, { createdAt: '2026-06-01T00:00:00Z' }),
    ]);
    expect(previousReleases(hashes).get(hashes[0]?.key ?? '')?.release.version).toBe('fedcba0');
  });
});
