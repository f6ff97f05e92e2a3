/** A release identifier taken apart. Nothing is lost: `label` is what a reader sees. */
export interface ReleaseVersion {
  /** `semver`: numbers with dots. `other`: a commit hash, a date with words, a name. */
  readonly kind: 'semver' | 'other';
  /** Without the package, e.g. `4.2.0-rc.1`. A whole commit hash is cut to 12 characters. */
  readonly label: string;
  /** What stands before the last `@`, e.g. `shop` or `@acme/shop`. */
  readonly package?: string;
  /** Digits of each number, e.g. `['4', '2', '0']`. */
  readonly numbers: readonly string[];
  /** What stands after `-`, in parts. */
  readonly prerelease: readonly string[];
  /** What stands after `+`, in parts. */
  readonly build: readonly string[];
}

/** Longer identifiers than servers accept are not worth the work. */
const LONGEST = 512;
const SEMVER = /^v?(\d+(?:\.\d+)*)(?:-([\w.-]+))?(?:\+([\w.-]+)|\s?\(([\w.-]+)\))?$/i;
const HASH = /^(?=.*[a-f])[0-9a-f]{13,64}$/i;

/** Takes a release identifier apart: `package@1.2.3-rc.1+45`, `1.2.3 (45)`, a commit hash, any name. */
export function parseReleaseVersion(version: string): ReleaseVersion {
  const at = version.lastIndexOf('@');
  const rest = at > 0 ? version.slice(at + 1) : version;
  const text = rest === '' ? version : rest;
  const found = text.length <= LONGEST ? SEMVER.exec(text) : null;
  return {
    kind: found ? 'semver' : 'other',
    label: HASH.test(text) ? text.slice(0, 12) : text,
    ...(at > 0 && rest !== '' && { package: version.slice(0, at) }),
    numbers: found?.[1]?.split('.') ?? [],
    prerelease: found?.[2]?.split('.') ?? [],
    build: (found?.[3] ?? found?.[4])?.split('.') ?? [],
  };
}

/**
 * Orders versions, older first: numbers by value and of any length, a pre-release before its release, then the
 * build number, which semver itself leaves out. Anything else comes before all numbered versions, by its text.
 */
export function compareReleaseVersions(a: ReleaseVersion, b: ReleaseVersion): number {
  if (a.kind !== b.kind) return a.kind === 'other' ? -1 : 1;
  if (a.kind === 'other') return compareText(a.label, b.label);
  return (
    compareNumbers(a.numbers, b.numbers) ||
    comparePrereleases(a.prerelease, b.prerelease) ||
    compareParts(a.build, b.build)
  );
}

/** `1.2` equals `1.2.0`. */
function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = compareDigits(a[index] ?? '0', b[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  return compareParts(a, b);
}

/** Numbers before words, a shorter list before a longer one that begins alike. */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const order = comparePart(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function comparePart(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return isNumberA ? compareDigits(a, b) : compareText(a, b);
}

/** Build numbers may be longer than what a number holds exactly. */
function compareDigits(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return Math.sign(left.length - right.length) || compareText(left, right);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
