import { tellSlip } from '../components/internal/slips/tellSlip.js';

/** Attributes that an element has of its own, or that pages and their tools put on any. */
const OF_PAGES =
  /^(?:id|class|style|slot|part|title|lang|dir|hidden|role|tabindex|inert|is|nonce|key|ref)$|^[:@#*_([]|[-:._]/;

/** Tells of attributes and properties of an element that are no props of its panel, but nearly. */
export function tellElementSlips(
  element: Element,
  attributes: readonly string[],
  props: readonly string[],
): void {
  const what = (kind: string): string => `${kind} of <${element.localName}>`;
  for (const name of element.getAttributeNames()) {
    if (attributes.includes(name) || name in element) continue;
    // A name with a dash may be anybody's: only one that is nearly ours is told.
    tellSlip(what('attribute'), name, attributes, OF_PAGES.test(name));
  }
  for (const name of Object.keys(element))
    if (!props.includes(name)) tellSlip(what('property'), name, props, true);
}

/** Tells of elements whose tag is nearly one of ours. */
export function tellTagSlips(page: Document, tags: readonly string[]): void {
  const look = (): void => {
    for (const { localName } of page.querySelectorAll(':not(:defined)')) {
      if (localName.startsWith('cb-') && !tags.includes(localName)) tellSlip('element', localName, tags);
    }
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
}
