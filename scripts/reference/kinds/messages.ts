import { code, table } from '../blocks.js';
import { find } from '../source/modules.js';

/** The texts of a component by key, as a table. */
export async function messages([name = '']: readonly string[]): Promise<string> {
  const rows = Object.entries(await textsOf(name)).map(([key, text]) => [code(key), code(text)]);
  if (rows.length === 0) throw new Error(`${name} has no messages`);
  return table(['Key', 'English'], rows);
}

/** The English texts of a component by key. */
export async function textsOf(name: string): Promise<{ readonly [key: string]: string }> {
  const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Messages`;
  const folder = `src/components/${name}/index.ts`;
  const file = (find('src/index.ts', constant) ?? find(folder, constant))?.file;
  if (file === undefined) throw new Error(`${folder} does not export ${constant}`);
  const module = (await import(/* @vite-ignore */ `../../../${file}`)) as {
    readonly [constant: string]: { readonly [key: string]: string };
  };
  return module[constant] ?? {};
}
