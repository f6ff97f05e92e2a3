// Puts together what is published: package/, with the built files, the documents and a manifest of its own, so that
// nothing that only a checkout needs reaches users and no file of the checkout has to change for it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedManifest } from './package/manifest.js';

const FOLDER = 'package';

const own = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly files: readonly string[] };
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const path of own.files) cpSync(path, join(FOLDER, path), { recursive: true });
writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(publishedManifest({ ...own }), null, 2)}\n`);
