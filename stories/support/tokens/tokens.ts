import sheet from '../../../src/styles/tokens.css?raw';

/** A variable of the package, as the style sheet sets it. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

const [, rule = ''] = /\.cb-root:where\(:not\(\.cb-root \*\)\) \{\n([^}]*)\}/.exec(sheet) ?? [];
const [base = '', ...rest] = rule.split('\n\n');

/** The variables that hosts set. */
export const baseTokens: readonly Token[] = tokensIn(base);
/** Those that follow from them. */
export const derivedTokens: readonly Token[] = tokensIn(rest.join('\n'));

function tokensIn(text: string): Token[] {
  return [...text.matchAll(/^ {2}(--cb-[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' '),
  }));
}

/** Whether a token is a colour of its own or follows from one. */
export const isColor = ({ name, value }: Token): boolean =>
  /^(light-dark\(|color-mix\(|#)/.test(value) ||
  /^var\(--cb-(level|status|primary)/.test(value) ||
  name.endsWith('-ring');

/** What a colour must reach on the background: text 4.5, edges and the focus ring 3, surfaces and hairlines nothing. */
export function neededContrast(name: string): number | undefined {
  if (/^--cb-code-/.test(name))
    return name.includes('background') || name.includes('highlight') ? undefined : 4.5;
  if (/foreground$|^--cb-(primary|level-|status-|health-)/.test(name)) return 4.5;
  if (/^--cb-(ring|border-strong|frame-in-app|chart-\d)/.test(name)) return 3;
  return undefined;
}

/** Which colour a colour stands on. */
export function groundOf(name: string): string {
  if (name === '--cb-primary-foreground') return '--cb-primary';
  return name.startsWith('--cb-code-') ? '--cb-code-background' : '--cb-background';
}
