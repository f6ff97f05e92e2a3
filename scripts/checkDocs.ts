// Every name that the package exports says in a TSDoc block what it is, and so does every member of its interfaces.
import { publicEntries } from './docs/entries.js';
import { exportsOf } from './docs/exports.js';
import { commentAbove, type Declaration, find, type Node } from './reference/source/modules.js';

const modules = new Map();
const entries = [...publicEntries().values()];
const names = entries.flatMap((entry) => [...exportsOf(entry, modules).values()]);
const places = new Map(names.map((declared) => [declared.at + declared.name, declared]));
const silent = [...places.values()].filter(({ isDocumented }) => !isDocumented);

/** Names of panels and tags say what they are. */
const LEFT_OUT = /^src\/elements\//;
const interfaces = new Map<string, Declaration>();
for (const entry of entries) {
  for (const name of exportsOf(entry, modules).keys()) {
    const declaration = find(entry, name);
    if (declaration?.node.type !== 'TSInterfaceDeclaration' || LEFT_OUT.test(declaration.file)) continue;
    interfaces.set(declaration.file + declaration.name, declaration);
  }
}
const members = [...interfaces.values()].flatMap(({ name, file, node }) =>
  ((node.body as Node & { readonly body: readonly Node[] }).body ?? [])
    .filter(({ key }) => key !== undefined)
    .map((member) => {
      const { name: word, value } = member.key as { name?: string; value?: string };
      return {
        at: file,
        name: `${name}.${word ?? value}`,
        isDocumented: commentAbove(file, member) !== undefined,
      };
    }),
);
const silentMembers = members.filter(({ isDocumented }) => !isDocumented);

for (const { at, name } of [...silent, ...silentMembers]) console.error(`${at} ${name} has no TSDoc`);
console.log(`${places.size - silent.length} of ${places.size} public names are documented`);
console.log(
  `${members.length - silentMembers.length} of ${members.length} members of public interfaces are documented`,
);
process.exitCode =
  silent.length + silentMembers.length > 0 || places.size === 0 || members.length === 0 ? 1 : 0;
