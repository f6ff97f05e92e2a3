/** One line of a project's ownership rules. */
export interface OwnershipRule {
  readonly type: 'path';
  /** A path, with `*` for anything. */
  readonly pattern: string;
  /** `#team` or a member's username. */
  readonly owners: readonly string[];
}

/** By project. A later rule counts for more. */
export const OWNERSHIP: { readonly [project: string]: readonly OwnershipRule[] } = {
  'accounts-web': [
    { type: 'path', pattern: 'app/*', owners: ['#identity'] },
    { type: 'path', pattern: 'app/mail.py', owners: ['noa', '#identity'] },
    { type: 'path', pattern: 'app/sso.py', owners: ['alex'] },
  ],
  'storefront-web': [{ type: 'path', pattern: './src/checkout/*', owners: ['#shop', 'sam'] }],
  'checkout-api': [{ type: 'path', pattern: 'src/payments/*', owners: ['#shop'] }],
  'edge-gateway': [{ type: 'path', pattern: '/src/session/*', owners: ['#platform', 'robin'] }],
};

/** The rules that match any of the paths, the one that counts most first. */
export function rulesFor(project: string, paths: readonly string[]): readonly OwnershipRule[] {
  const rules = Object.hasOwn(OWNERSHIP, project) ? (OWNERSHIP[project] ?? []) : [];
  return rules.filter(({ pattern }) => paths.some((path) => matches(pattern, path))).toReversed();
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
