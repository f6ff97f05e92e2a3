import type { Open } from '../base/json.js';
import type { Person } from './people.js';

/** A change to the source. */
export interface Commit {
  /** The whole hash. */
  readonly id: string;
  /** First line and the rest. */
  readonly message?: string;
  /** ISO. */
  readonly createdAt?: string;
  /** Who wrote it. */
  readonly author?: Person;
  /** Name of the repository. */
  readonly repository?: string;
  /** The pull request it came with. `http(s)` only. */
  readonly pullRequestUrl?: string;
}

/** A commit that may have brought the error. Most likely first. Sentry only, with a repository connected. */
export interface SuspectCommit {
  /** The commit that likely brought it. */
  readonly commit: Commit;
  /** Who may know about it: the author where the server knows them. */
  readonly author?: Person;
  /** How the server came to suspect it, in its own words. */
  readonly reason?: string;
}

/** A file that a commit of a release touched: one for each commit and file. */
export interface ChangedFile {
  /** In its repository. */
  readonly path: string;
  /** What became of it. */
  readonly kind?: Open<'added' | 'modified' | 'deleted'>;
  /** Of the commit: first line and the rest. */
  readonly message?: string;
  /** Who wrote the commit. */
  readonly author?: Person;
  /** Name of the repository. */
  readonly repository?: string;
}
