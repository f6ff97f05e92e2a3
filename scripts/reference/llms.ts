import { globSync, readFileSync } from 'node:fs';

const SUMMARY = `# Crashboard

> React components that show error-tracking data (issues, stack traces, breadcrumbs, tags, release health) from Sentry,
> GlitchTip and Bugsink inside other tools, with a proxy that keeps the token on the server.

Made from the documents by \`npm run docs:reference\`. Paths are those of the package: after \`npm install crashboard\` they are
below \`node_modules/crashboard/\`. Every code block of the documents is type-checked against the sources.
Props of every component as data: [components.json](docs/components.json).
`;

/** Sections of the index: title and which pages. */
const SECTIONS: readonly (readonly [title: string, pages: string])[] = [
  ['Skills', 'skills/*/SKILL.md'],
  ['Guides', 'docs/*.md'],
  ['Components', 'docs/components/*.md'],
  ['Reference', 'docs/reference/*.md'],
  ['Servers', 'docs/servers/*.md'],
];

/** The index of the documents for coding agents: https://llmstxt.org. */
export function llmsIndex(): string {
  const sections = SECTIONS.map(([title, pages]) => {
    const lines = globSync(pages).sort().map(lineOf);
    if (lines.length === 0) throw new Error(`there is no ${pages}`);
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return `${[SUMMARY, ...sections].join('\n')}\n`.replace(/\n## /g, '\n\n## ').replace(/\n{3,}/g, '\n\n');
}

/** A page's title and its first sentence. */
function lineOf(page: string): string {
  const text = readFileSync(page, 'utf8');
  const [, described] = /^---\n[\s\S]*?^description: (.+)$/m.exec(text) ?? [];
  const [, title, rest = ''] = /^# (.+)\n+([\s\S]*)/m.exec(text) ?? [];
  if (title === undefined) throw new Error(`${page} has no title`);
  const paragraph =
    rest.split(/\n\n/).find((part) => /^[A-Z`"[]/.test(part) && !/^Made from/.test(part)) ?? '';
  const [sentence = ''] = /^[\s\S]*?\.(?=\s|$)/.exec(paragraph) ?? [paragraph];
  const said = (described ?? sentence).replace(/\s+/g, ' ').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  return `- [${title}](${page})${said === '' ? '' : `: ${said}`}`;
}
