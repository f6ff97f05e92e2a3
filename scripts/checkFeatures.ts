// Compares docs/features.md with the stories that exist and the titles of the tests.
import { readdirSync, readFileSync } from 'node:fs';

const ID = /\b(?:(?:IL|EL|SH|ST|BT|BC|TF|ES|RH)-N?|ID-N)\d\d\b/g;

interface Feature {
  readonly id: string;
  readonly story: string;
}

const problems: string[] = [];

function listed(): readonly Feature[] {
  const text = readFileSync('docs/features.md', 'utf8');
  return [...text.matchAll(/^\| ([A-Z]{2}-N?\d\d) \| [^|]+ \| `([a-z\d-]+)` \| [^|]+ \|$/gm)].map(
    ([, id = '', story = '']) => ({ id, story }),
  );
}

/** Story id → feature ids among its tags. */
function stories(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const file of readdirSync('stories').filter((name) => name.endsWith('.stories.tsx'))) {
    const text = readFileSync(`stories/${file}`, 'utf8');
    const title = /^ {2}title: '([^']+)',$/m.exec(text)?.[1];
    if (title === undefined) continue;
    // A story's tags come before the next story begins.
    for (const part of text.split(/^export const /m).slice(1)) {
      const name = /^\w+/.exec(part)?.[0] ?? '';
      const tags = /tags: \[([^\]]*)\]/.exec(part)?.[1] ?? '';
      found.set(`${kebab(title)}--${kebab(words(name))}`, new Set(tags.match(ID)));
    }
  }
  return found;
}

function words(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1 $2');
}

function kebab(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, '-');
}

/** Feature ids in the titles of tests. */
function proven(): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const folder of ['src', 'test']) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/(?:\.test|describeConformance)\.tsx?$/.test(path)) continue;
      const text = readFileSync(`${folder}/${path}`, 'utf8');
      for (const [line] of text.matchAll(/\b(?:it|describe)(?:\.each\([^)]*\))?\(\s*['"`].*/g)) {
        for (const id of line.match(ID) ?? []) ids.add(id);
      }
    }
  }
  return ids;
}

const features = listed();
const shown = stories();
const tested = proven();
const known = new Set<string>();

if (features.length === 0) problems.push('docs/features.md lists no feature');
for (const { id, story } of features) {
  if (known.has(id)) problems.push(`${id} is listed twice`);
  known.add(id);
  const tags = shown.get(story);
  if (!tags) problems.push(`${id}: there is no story ${story}`);
  else if (!tags.has(id)) problems.push(`${id}: the story ${story} is not tagged with it`);
  if (!tested.has(id)) problems.push(`${id}: no test names it in its title`);
}
for (const [story, tags] of shown) {
  for (const id of tags) if (!known.has(id)) problems.push(`${story} is tagged ${id}, which is not listed`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${features.length} features are shown by a story and named by a test`);
