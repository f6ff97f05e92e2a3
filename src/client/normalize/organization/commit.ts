import type { ChangedFile, Commit, SuspectCommit } from '../../../model/index.js';
import { readLink } from '../read/link.js';
import { compact, readArray, readNumber, readObject, readText } from '../read/scalars.js';
import { readTime } from '../read/time.js';
import { normalizePerson } from './people.js';

export function normalizeCommit(value: unknown): Commit | undefined {
  const wire = readObject(value);
  const id = readText(wire?.id);
  if (!wire || id === undefined) return undefined;
  return compact({
    id,
    message: readText(wire.message),
    createdAt: readTime(wire.dateCreated),
    author: normalizePerson(wire.author),
    repository: readText(readObject(wire.repository)?.name),
    pullRequestUrl: readLink(readObject(wire.pullRequest)?.externalUrl),
  });
}

/** Commits by author, as one list. The server's score orders them where it gives one. */
export function normalizeSuspectCommits(value: unknown): readonly SuspectCommit[] {
  const scored: { readonly score: number; readonly suspect: SuspectCommit }[] = [];
  for (const row of readArray(readObject(value)?.committers)) {
    const wire = readObject(row);
    const author = normalizePerson(wire?.author);
    for (const item of readArray(wire?.commits)) {
      const commit = normalizeCommit(item);
      if (!commit) continue;
      const of = readObject(item);
      const suspect = compact({
        commit,
        author: author ?? commit.author,
        reason: readText(of?.suspectCommitType),
      });
      scored.push({ score: readNumber(of?.score) ?? 0, suspect });
    }
  }
  return scored.sort((a, b) => b.score - a.score).map(({ suspect }) => suspect);
}

const KINDS: { readonly [letter: string]: NonNullable<ChangedFile['kind']> | undefined } = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
};

export function normalizeChangedFile(value: unknown): ChangedFile | undefined {
  const wire = readObject(value);
  const path = readText(wire?.filename);
  if (!wire || path === undefined) return undefined;
  const letter = readText(wire.type) ?? '';
  return compact({
    path,
    kind: Object.hasOwn(KINDS, letter) ? KINDS[letter] : letter || undefined,
    message: readText(wire.commitMessage),
    author: normalizePerson(wire.author),
    repository: readText(wire.repoName),
  });
}
