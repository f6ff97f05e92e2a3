import { contrastOf, rgbOf } from '../tokens/contrast.js';
import { baseTokens, groundOf, neededContrast } from '../tokens/tokens.js';

export type Scheme = 'light' | 'dark';

/** A colour in both schemes. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** What a brand sets. Members that are absent keep the package's own value. */
export interface Theme {
  readonly colors: { readonly [name: string]: Pair };
  /** Lengths and fonts, as CSS. */
  readonly others: { readonly [name: string]: string };
}

/** The colours as the style sheet sets them. */
export const OWN_COLORS: { readonly [name: string]: Pair } = Object.fromEntries(
  baseTokens.flatMap(({ name, value }) => {
    const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
    return light !== undefined && dark !== undefined ? [[name, { light, dark }]] : [];
  }),
);

/** Lengths that can be moved: name, least, most, unit. */
export const LENGTHS: readonly (readonly [name: string, least: number, most: number, own: number])[] = [
  ['--cb-radius', 0, 16, 6],
  ['--cb-spacing', 2, 8, 4],
  ['--cb-font-size', 12, 20, 14],
];

const brand = (light: string, dark: string): Theme['colors'] => ({
  '--cb-primary': { light, dark },
  '--cb-ring': { light, dark },
});

export const PRESETS: { readonly [name: string]: Theme } = {
  Crashboard: { colors: {}, others: {} },
  Forest: { colors: brand('#0a6c4b', '#4fd3a1'), others: { '--cb-radius': '2px' } },
  Ember: {
    colors: {
      ...brand('#b3261e', '#ff9d8f'),
      '--cb-background': { light: '#fffbf8', dark: '#1c1614' },
      '--cb-muted': { light: '#f7efea', dark: '#28201d' },
      '--cb-border': { light: '#e8dcd5', dark: '#3d312c' },
    },
    others: { '--cb-radius': '10px' },
  },
  Slate: {
    colors: {
      ...brand('#0b5cad', '#7fb8ff'),
      '--cb-background': { light: '#f8fafc', dark: '#0f172a' },
      '--cb-foreground': { light: '#0f172a', dark: '#e2e8f0' },
      '--cb-muted': { light: '#eef2f7', dark: '#1a2438' },
      '--cb-border': { light: '#d5dde8', dark: '#2b3850' },
    },
    others: { '--cb-radius': '4px' },
  },
  'High contrast': {
    colors: {
      ...brand('#0000c8', '#b8c4ff'),
      '--cb-background': { light: '#ffffff', dark: '#000000' },
      '--cb-foreground': { light: '#000000', dark: '#ffffff' },
      '--cb-border': { light: '#767676', dark: '#8c8c8c' },
      '--cb-primary-foreground': { light: '#ffffff', dark: '#000000' },
    },
    others: { '--cb-radius': '0px', '--cb-font-size': '15px' },
  },
};

export const colorOf = ({ colors }: Theme, name: string): Pair =>
  colors[name] ?? OWN_COLORS[name] ?? { light: '#000000', dark: '#ffffff' };

/** The rule that a host writes. Only what differs from the package's own. */
export function cssOf({ colors, others }: Theme, within = ''): string {
  const lines = [
    ...Object.entries(colors).map(([name, { light, dark }]) => `  ${name}: light-dark(${light}, ${dark});`),
    ...Object.entries(others).map(([name, value]) => `  ${name}: ${value};`),
  ];
  return lines.length === 0 ? '' : `${within}.cb-root:not(.cb-root *) {\n${lines.join('\n')}\n}`;
}

/** What falls below the contrast that readers need, in words. */
export function shortfalls(theme: Theme): readonly string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    Object.keys(OWN_COLORS).flatMap((name) => {
      const needed = neededContrast(name);
      if (needed === undefined) return [];
      const ground = groundOf(name);
      const contrast = contrastOf(rgbOf(colorOf(theme, name)[scheme]), rgbOf(colorOf(theme, ground)[scheme]));
      return contrast < needed
        ? [`${scheme}: ${name} on ${ground} has ${contrast.toFixed(1)}:1, and needs ${needed}:1`]
        : [];
    }),
  );
}
