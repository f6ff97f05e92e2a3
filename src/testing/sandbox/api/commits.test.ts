import { describe, expect, it } from 'vitest';
import { ask, fixedSandbox } from '../../../../test/support/askSandbox.js';
import {
  normalizeChangedFile,
  normalizeSuspectCommits,
} from '../../../client/normalize/organization/commit.js';

describe('commits of a release', () => {
  it('tell the files that they touched, and who is suspected by them', async () => {
    const sandbox = fixedSandbox({});
    const { body: issues } = await ask(sandbox, '/organizations/acme/issues/?limit=100');
    let seen = 0;
    for (const { id, project } of issues.slice(0, 40)) {
      const { body: event } = await ask(sandbox, `/organizations/acme/issues/${id}/events/latest/`);
      const release = event.release?.version;
      if (release === undefined) continue;
      const at = `/projects/acme/${project.slug}/events/${event.eventID}/committers/`;
      const { status, body } = await ask(sandbox, at);
      if (status === 404) continue;
      seen += 1;
      const suspects = normalizeSuspectCommits(body);
      expect(suspects[0]?.reason).toBe('via commit in release');
      const commits = (
        await ask(sandbox, `/organizations/acme/releases/${encodeURIComponent(release)}/commits/`)
      ).body.map((commit: { id: string }) => commit.id);
      expect(commits).toEqual(expect.arrayContaining(suspects.map(({ commit }) => commit.id)));
      const files = (
        await ask(sandbox, `/organizations/acme/releases/${encodeURIComponent(release)}/commitfiles/`)
      ).body.map(normalizeChangedFile);
      expect(files.length).toBe(commits.length);
    }
    expect(seen).toBeGreaterThan(0);
  });
});
