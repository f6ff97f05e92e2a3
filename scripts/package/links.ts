import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a document leads to what is in the repository alone. */
const REPOSITORY = /^https:\/\/github\.com\/crashboard\/crashboard\/(?:blob|tree)\/main\/([^#]+)/;

const LINK = /\]\(([^)\s]+)(?: "[^"]*")?\)|\b(?:src|srcset|href)="([^"]+)"/g;
const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;

/** Links and pictures of the Markdown files in a folder that lead nowhere from there, as `file: target`. */
export function deadLinks(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !path.includes('node_modules'),
  );
  return pages.flatMap((page) =>
    targetsOf(readFileSync(join(folder, page), 'utf8'))
      .filter((target) => !leadsSomewhere(folder, page, target))
      .map((target) => `${page}: ${target}`),
  );
}

const targetsOf = (markdown: string): string[] =>
  [...markdown.replace(FENCED, '').matchAll(LINK)].map(([, link, attribute]) => String(link ?? attribute));

function leadsSomewhere(folder: string, page: string, target: string): boolean {
  const inRepository = REPOSITORY.exec(target)?.[1];
  if (inRepository !== undefined) return existsSync(inRepository);
  if (/^(https?|mailto):/.test(target)) return true;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (file.startsWith('..') || !existsSync(join(folder, file))) return false;
  return anchor === undefined || anchorsOf(readFileSync(join(folder, file), 'utf8')).includes(anchor);
}

/** As GitHub and npm name headings: lower case, without punctuation, spaces as dashes. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.replace(FENCED, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    String(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
