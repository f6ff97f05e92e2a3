import { cut } from './outline.js';

const LINE_SHOWN = 160;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with it.
const COLOUR = /\u001b\[\d+m/g;
/** An element as printed: sign in a comparison, indentation, tag, everything up to its end at the same depth. */
const ELEMENT = /^([+-] |)( *)<([\w-]+)(>?\n[\s\S]*?)\n\1\2(?:<\/\3>|\/>),?$/gm;
const SIBLINGS = /^(([+-] |)( *)<.*\n+(?:\2\3<.*\n+){4})(?:\2\3<.*\n*)+/gm;

/**
 * Writes each element of a printed page on one line: its tag, then its text. Where two pages differ inside an element,
 * it stays, and what is in it becomes shorter.
 */
export function foldMarkup(message: string): string {
  const plain = message.replace(COLOUR, '');
  const folded = fold(plain).replace(SIBLINGS, '$1$2$3…\n');
  return folded === plain ? message : folded;
}

function fold(text: string): string {
  return text.replace(
    ELEMENT,
    (element: string, sign: string, indent: string, tag: string, inside: string) => {
      const lines = inside.split('\n').slice(1);
      const differs = lines.some((line) =>
        sign === '' ? /^([+-] |@@ )/.test(line) : !line.startsWith(sign),
      );
      if (differs) {
        const start = element.indexOf('\n');
        return element.slice(0, start) + fold(element.slice(start));
      }
      const parts = lines.map((line) => line.slice(sign.length).trim());
      const attributes = inside.startsWith('>')
        ? []
        : parts.slice(
            0,
            parts.findIndex((part) => !isAttribute(part)),
          );
      const words = parts.filter((part) => part !== '' && !/^[</>]/.test(part) && !isAttribute(part));
      return sign + indent + cut(`<${[tag, ...attributes].join(' ')}>${words.join(' ')}`, LINE_SHOWN);
    },
  );
}

const isAttribute = (part: string): boolean => /^[\w:-]+="/.test(part);
