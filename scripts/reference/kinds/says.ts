import { kitMessages } from '../../../src/i18n/index.js';
import { textsOf } from './messages.js';

/** What a reader sees on the screen: texts by component and keys, e.g. `Kit problemNetwork adviceNetwork`. */
export async function says([component = '', ...keys]: readonly string[]): Promise<string> {
  const texts: { readonly [key: string]: string } =
    component === 'Kit' ? kitMessages : await textsOf(component);
  const lines = keys.map((key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${component} has no message ${key}`);
    return `> ${/[.!?]$/.test(text) ? text : `${text}.`}`;
  });
  return lines.join('\n');
}
