import { PANELS, panelOf, propNames } from './propNames.js';
import { tellSlip } from './tellSlip.js';

/** What React takes on every element, where the element itself has no such property. */
const OF_REACT = new Set(
  'role is inputMode itemProp itemScope itemType itemID itemRef radioGroup about datatype inlist prefix property resource typeof vocab rel rev content unselectable exportparts part slot results security suppressHydrationWarning suppressContentEditableWarning dangerouslySetInnerHTML defaultChecked defaultValue onDoubleClick'.split(
    ' ',
  ),
);

/** Tells of props that ended on a panel's element and mean nothing there. */
export function tellPropSlips(part: string, dom: object, element: Element): void {
  for (const name of Object.keys(dom)) {
    if (/^(?:aria-|data-)/.test(name) || OF_REACT.has(name) || isOf(element, name)) continue;
    const panel = panelOf(part);
    tellSlip(`prop of ${panel}`, name, propNames(panel));
  }
}

/** Whether an element knows the name, as an attribute or as an event. */
function isOf(element: Element, name: string): boolean {
  if (name in element) return true;
  const plain = name.toLowerCase();
  const isEvent = /^on[A-Z]/.test(name);
  return (isEvent && plain.replace(/capture$/, '') in element) || (!isEvent && hasCase(element, plain));
}

/** `contentEditable` is one; so are `tabIndex` and `accessKey`, however a host spells them. */
function hasCase(element: Element, plain: string): boolean {
  for (const own in element) if (own.toLowerCase() === plain) return true;
  return false;
}

/** Tells of texts for a component that is spelled nearly like one of ours. */
export function tellMessageSlips(messages: object): void {
  const known = [...PANELS, 'Explanations', 'Kit', 'Listing', 'StackEvidence'];
  for (const name of Object.keys(messages)) {
    if (!known.includes(name)) tellSlip('component with texts', name, known, true);
  }
}
