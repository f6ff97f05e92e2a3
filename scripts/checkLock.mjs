// npm leaves an optional platform package out of the lock, silently, when the registry lacks it on that day;
// `npm ci` then refuses the lock on every machine. Run after each dependency change.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Whether a package installed at `folder` finds `name`, searching as Node does: nearest node_modules first. */
const finds = (folder, name) => {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const prefix = at === '' ? '' : `${at}/`;
    if (packages[`${prefix}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
};

const problems = [];
for (const [folder, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!finds(folder, name)) problems.push(`${folder || '(root)'} misses its optional package ${name}`);
  }
  if (entry.resolved?.includes('://')) problems.push(`${folder} names a registry host`);
}

if (problems.length > 0) {
  console.error(`package-lock.json is incomplete:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}
