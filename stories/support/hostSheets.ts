/** A preflight with its theme look-ups answered as an unconfigured project answers them. */
export function compiledPreflight(css: string): string {
  return css
    .replace(/--theme\(\s*--[\w-]+,\s*([^)]*?)\s*\)/g, '$1')
    .replace(/theme\('borderColor\.DEFAULT', currentColor\)/g, '#e5e7eb')
    .replace(/theme\('[^']+',\s*([^)]*?)\s*\)/g, '$1');
}

/** The host's styles; for a shadow root, ours, since the page's do not get in. Fetched only when asked for. */
export async function hostSheet(host: unknown): Promise<string> {
  if (host === 'bootstrap') return (await import('bootstrap/dist/css/bootstrap.css?inline')).default;
  if (host === 'tailwind') {
    return compiledPreflight((await import('tailwindcss-3/src/css/preflight.css?raw')).default);
  }
  if (host === 'hostile') return (await import('./hostile-page.css?inline')).default;
  if (host === 'shadow') return (await import('../../src/styles/index.css?inline')).default;
  return '';
}
