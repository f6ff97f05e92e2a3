// Every name that the package exports says in a TSDoc block what it is.
import { publicEntries } from './docs/entries.js';
import { exportsOf } from './docs/exports.js';

const modules = new Map();
const names = [...publicEntries().values()].flatMap((entry) => [...exportsOf(entry, modules).values()]);
const places = new Map(names.map((declared) => [declared.at + declared.name, declared]));
const silent = [...places.values()].filter(({ isDocumented }) => !isDocumented);

for (const { at, name } of silent) console.error(`${at} ${name} has no TSDoc`);
console.log(`${places.size - silent.length} of ${places.size} public names are documented`);
process.exitCode = silent.length > 0 || places.size === 0 ? 1 : 0;
