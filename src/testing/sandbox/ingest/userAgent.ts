interface Named {
  readonly name: string;
  readonly version: string;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\/([\d.]+)/, 'Edge'],
  [/\bFirefox\/([\d.]+)/, 'Firefox'],
  [/\bHeadlessChrome\/([\d.]+)/, 'Chrome Headless'],
  [/\bChrome\/([\d.]+)/, 'Chrome'],
  [/\bVersion\/([\d.]+).*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows NT ([\d.]+)/, 'Windows'],
  [/\bAndroid ([\d.]+)/, 'Android'],
  [/\bOS ([\d_]+) like Mac OS X/, 'iOS'],
  [/\bMac OS X ([\d_.]+)/, 'macOS'],
  [/\b(?:X11; )?Linux( )/, 'Linux'],
];

/** Browser and system of a `User-Agent`, as far as the common ones go. */
export function readUserAgent(text: string): { readonly browser?: Named; readonly os?: Named } {
  const browser = firstMatch(BROWSERS, text);
  const os = firstMatch(SYSTEMS, text);
  return { ...(browser && { browser }), ...(os && { os }) };
}

function firstMatch(table: readonly (readonly [RegExp, string])[], text: string): Named | undefined {
  for (const [pattern, name] of table) {
    const version = pattern.exec(text.slice(0, 500))?.[1];
    if (version !== undefined) return { name, version: version.replaceAll('_', '.').trim() };
  }
  return undefined;
}
