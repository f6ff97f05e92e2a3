export type Rgb = readonly [red: number, green: number, blue: number];

const canvas = (): CanvasRenderingContext2D => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
};

let context: CanvasRenderingContext2D | undefined;

/** What a CSS colour looks like on a background, as the browser paints it. */
export function painted(colour: string, under: Rgb): Rgb {
  context ??= canvas();
  context.fillStyle = `rgb(${under.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast of two colours, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is behind an element: its own and its ancestors' backgrounds, painted over each other. */
export function behind(element: Element): Rgb {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) chain.unshift(at);
  return chain.reduce<Rgb>(
    (under, at) => painted(getComputedStyle(at).backgroundColor, under),
    [255, 255, 255],
  );
}
