import { refractor, type Syntax } from 'refractor/core';
import { loadLanguage } from './languages.js';
import { type CodeToken, splitLines, tokenType } from './tokens.js';

type Node = ReturnType<typeof refractor.highlight>['children'][number];
type ElementNode = Extract<Node, { type: 'element' }>;

/** Colours source text. Resolves to `undefined` for a language nobody knows. One entry per line. */
export async function highlight(text: string, language: string): Promise<CodeToken[][] | undefined> {
  const syntax: Syntax | undefined = await loadLanguage(language);
  if (!syntax) return undefined;
  if (!refractor.registered(syntax.displayName)) refractor.register(syntax);
  const tokens: CodeToken[] = [];
  collect(refractor.highlight(text, syntax.displayName).children, [], tokens);
  return splitLines(tokens);
}

function collect(nodes: readonly Node[], names: readonly string[], out: CodeToken[]): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      const type = tokenType(names);
      out.push(type === undefined ? { text: node.value } : { text: node.value, type });
    } else if (node.type === 'element') {
      collect(node.children as readonly Node[], [...names, ...classesOf(node)], out);
    }
  }
}

function classesOf(node: ElementNode): readonly string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}
