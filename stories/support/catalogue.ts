import { kitMessages } from '../../src/i18n/index.js';

type Texts = { readonly [key: string]: string };

const modules: { readonly [path: string]: { readonly [name: string]: unknown } } = import.meta.glob(
  '../../src/components/**/*.messages.ts',
  { eager: true },
);

/** Every English text of the package by component, late ones among them. */
export const catalogue: { readonly [component: string]: Texts } = collect();

function collect(): { [component: string]: Texts } {
  const texts: { [component: string]: Texts } = { Kit: kitMessages };
  for (const [path, module] of Object.entries(modules)) {
    const component = /\/components\/(\w+)\//.exec(path)?.[1] ?? path;
    texts[component] = Object.assign({}, texts[component], ...Object.values(module));
  }
  return texts;
}
