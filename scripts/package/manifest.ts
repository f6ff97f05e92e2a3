type Manifest = { readonly [field: string]: unknown };

/** What an installing npm, a bundler or a reader of the registry's page looks at. */
const PUBLISHED: readonly string[] = [
  'name',
  'version',
  'description',
  'keywords',
  'homepage',
  'bugs',
  'repository',
  'license',
  'type',
  'sideEffects',
  'bin',
  'exports',
  'engines',
  'peerDependencies',
  'peerDependenciesMeta',
  'dependencies',
];

/** What only a checkout needs. No script reaches a user: nothing may run when the package is installed. */
const OURS: readonly string[] = [
  'private',
  'files',
  'scripts',
  'allowScripts',
  'devDependencies',
  'overrides',
];

/** The manifest that users get, from the project's own. A field nobody decided about is refused. */
export function publishedManifest(own: Manifest): Manifest {
  const unknown = Object.keys(own).filter((field) => !PUBLISHED.includes(field) && !OURS.includes(field));
  if (unknown.length > 0) {
    throw new Error(`Decide in scripts/package/manifest.ts whether users get "${unknown.join('", "')}".`);
  }
  return Object.fromEntries(Object.entries(own).filter(([field]) => PUBLISHED.includes(field)));
}
