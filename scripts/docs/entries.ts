import { existsSync, readFileSync } from 'node:fs';

/** The package's modules: what one imports → the source file. */
export function publicEntries(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly name: string;
    readonly exports: { readonly [path: string]: string | { readonly default: string } };
  };
  const entries = new Map<string, string>();
  for (const [path, target] of Object.entries(manifest.exports)) {
    const built = typeof target === 'string' ? target : target.default;
    // The file for a script tag is built of modules; it is none.
    if (!built.endsWith('.js') || path.endsWith('.js')) continue;
    const source = built.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    if (!existsSync(source)) throw new Error(`package.json exports ${path}, but ${source} is not there`);
    entries.set(`${manifest.name}${path.slice(1)}`, source);
  }
  return entries;
}
