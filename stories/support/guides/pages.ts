const texts: { readonly [path: string]: string } = import.meta.glob('../../../docs/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const REPOSITORY = 'https://github.com/crashboard/crashboard/blob/main/';

/** A page of the documents for Storybook: `recipes`, `components/IssueList`. Its links lead to pages of Storybook. */
export function pageText(page: string): string {
  const text = texts[`../../../docs/${page}.md`];
  if (text === undefined) throw new Error(`there is no docs/${page}.md`);
  return text
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<details><summary>Types<\/summary>/g, '**Types**')
    .replace(/<\/details>/g, '')
    .replace(/^(```)(typescript|tsx|ts|sh|css|json|html|text)(?: title="[^"]*")?$/gm, '$1$2')
    .replace(
      /\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g,
      (_, path: string) => `](${addressOf(page, path)})`,
    );
}

function addressOf(page: string, path: string): string {
  const { pathname } = new URL(path, `http://docs/docs/${page}.md`);
  const target = /^\/docs\/(.+)\.md$/.exec(pathname)?.[1];
  const story = target === undefined ? undefined : storyOf(target);
  return story === undefined ? `${REPOSITORY}${pathname.slice(1)}` : `?path=/docs/${story}--docs`;
}

/** Panels that are made of others have a place of their own. */
const COMPOSITES: readonly string[] = ['ErrorPanel', 'IssueDetail'];
const WITHOUT_STORIES: readonly string[] = ['CrashboardProvider', 'CrashboardUIConfig'];

function storyOf(page: string): string | undefined {
  const [, component] = /^components\/(\w+)$/.exec(page) ?? [];
  if (component !== undefined && !WITHOUT_STORIES.includes(component)) {
    return `${COMPOSITES.includes(component) ? 'composites' : 'components'}-${component.toLowerCase()}`;
  }
  const title = GUIDES[page];
  return title === undefined ? undefined : title.toLowerCase().replace(/[^a-z\d]+/g, '-');
}

/** The documents that Storybook shows, and where. Each has an MDX file in `stories/guides`. */
export const GUIDES: { readonly [page: string]: string } = {
  'getting-started': 'Guides/Getting started',
  recipes: 'Guides/Recipes',
  troubleshooting: 'Guides/Troubleshooting',
  theming: 'Guides/Theming',
  parts: 'Guides/Parts',
  messages: 'Guides/Messages',
  triage: 'Guides/Changing issues',
  testing: 'Guides/Testing',
  'without-react': 'Guides/Without React',
  upgrading: 'Guides/Upgrading',
  'components/CrashboardProvider': 'Guides/CrashboardProvider',
  'components/CrashboardUIConfig': 'Guides/CrashboardUIConfig',
  'servers/README': 'Guides/Servers',
  'servers/capabilities': 'Guides/Capabilities',
  'servers/sentry': 'Guides/Sentry',
  'servers/glitchtip': 'Guides/GlitchTip',
  'servers/bugsink': 'Guides/Bugsink',
  'reference/hooks': 'Reference/Hooks',
  'reference/client': 'Reference/Client',
  'reference/proxy': 'Reference/Proxy',
  'reference/types': 'Reference/Types',
};

/** The page of a component by the last word of its stories' title; `undefined` where there is none. */
export const componentPage = (title: string): string | undefined => {
  const page = `components/${title.split('/').at(-1) ?? ''}`;
  return texts[`../../../docs/${page}.md`] === undefined ? undefined : pageText(page);
};
