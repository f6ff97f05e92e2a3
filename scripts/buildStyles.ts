import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';

/** The floor of the package. Everything the sources use exists there, so nothing is lowered. */
const target = ['chrome123', 'safari17.5', 'firefox120'];

/** Two sheets from one source: plain, for hosts with unlayered resets, and in a layer, for Tailwind v4. */
export async function buildStyles(sourceFolder: string, outFolder: string): Promise<void> {
  const css = await sheetOf(sourceFolder);
  mkdirSync(outFolder, { recursive: true });
  const sheets = { 'styles.css': css, 'styles.layer.css': await inLayer(css) };
  for (const [name, text] of Object.entries(sheets)) {
    writeFileSync(join(outFolder, name), text);
    // Without a declaration, `import 'crashboard/styles.css'` is an error for TypeScript 6 and later.
    writeFileSync(join(outFolder, `${name}.d.ts`), 'export {};\n');
  }
}

/** The plain sheet's text. */
export const sheetOf = async (sourceFolder: string): Promise<string> =>
  withLightScheme(tightVariables(await bundle(sourceFolder)));

/** Drops the spaces after commas that esbuild, rightly careful, leaves in custom properties; strings stay. */
const tightVariables = (css: string): string =>
  css.replace(/--[\w-]+:(?:"[^"]*"|[^;{}"])*/g, (declaration) =>
    declaration.replace(
      /("[^"]*")|([:,])\s+|\s+$/g,
      (_, string?: string, mark?: string) => string ?? mark ?? '',
    ),
  );

/**
 * Browsers that do not know light-dark() get the light scheme: after each rule that uses it the same rule again, with
 * the light values alone.
 */
const withLightScheme = (css: string): string =>
  css.replace(/[^{}]+\{[^{}]*light-dark\([^{}]*\}/g, (rule) => {
    const [selector = '', body = ''] = rule.slice(0, -1).split('{');
    const light = body.split(';').filter((declaration) => declaration.includes('light-dark('));
    const values = light.map((declaration) => declaration.replace(LIGHT_DARK, '$1')).join(';');
    if (values.includes('light-dark(')) throw new Error(`No light value can be read from ${values}`);
    return `${rule}@supports not (color:light-dark(red,red)){${selector}{${values}}}`;
  });

/** `light-dark(a, b)`, where `a` and `b` hold one pair of brackets at most. */
const LIGHT_DARK = /light-dark\(((?:[^(),]|\([^()]*\))*),(?:[^(),]|\([^()]*\))*\)/g;

/** Joins the files that `styles/index.css` imports; a style file that it forgot is an error. */
async function bundle(sourceFolder: string): Promise<string> {
  const result = await build({
    entryPoints: [join(sourceFolder, 'styles/index.css')],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target,
    logLevel: 'silent',
  });
  const joined = new Set(Object.keys(result.metafile.inputs).map((path) => resolve(path)));
  const forgotten = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    // The page of the command line is a host of the package, with a sheet of its own.
    .filter((path) => path.endsWith('.css') && !/^cli\b/.test(path))
    .map((path) => resolve(sourceFolder, path))
    .filter((path) => !joined.has(path));
  if (forgotten.length > 0) {
    const list = forgotten.map((path) => relative('.', path)).join(', ');
    throw new Error(`styles/index.css does not import ${list}`);
  }
  refuse(result.warnings.map((warning) => warning.text));
  return result.outputFiles[0]?.text ?? '';
}

/** Wraps a sheet in `@layer crashboard`, and proves by parsing it again that it is still a valid sheet. */
export async function inLayer(css: string): Promise<string> {
  const misplaced = /@(import|charset|namespace)\b/.exec(css);
  if (misplaced) throw new Error(`${misplaced[0]} is not allowed inside a layer`);
  const layered = `@layer crashboard{${css.trim()}}\n`;
  const { warnings } = await transform(layered, { loader: 'css', minify: true, target });
  refuse(warnings.map((warning) => warning.text));
  return layered;
}

function refuse(warnings: string[]): void {
  if (warnings.length > 0) throw new Error(`The styles are not valid CSS:\n  ${warnings.join('\n  ')}`);
}
