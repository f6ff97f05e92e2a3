import type { Frame } from '../../model/index.js';
import { type PlatformFamily, platformFamily } from '../stack/platform.js';

/**
 * Where code stands that nobody on the team wrote.
 *
 * - `dependency-folder`: where a package manager puts packages: `node_modules/`, `site-packages/`, `/pkg/mod/` …
 * - `standard-library`: what comes with the language.
 * - `runtime`: what runs the program: Node's and Deno's internals, a bundler's glue, an operating system's libraries.
 * - `browser-extension`: what an extension put into the page.
 */
export type ForeignPlace = 'dependency-folder' | 'standard-library' | 'runtime' | 'browser-extension';

/** A place, and the part of the path or name that gave it away. */
export interface ForeignCode {
  /** What kind of place. */
  readonly place: ForeignPlace;
  /** The part of the path that says so. */
  readonly rule: string;
}

interface PathRule {
  readonly place: ForeignPlace;
  readonly path: RegExp;
  /** @default all */
  readonly on?: readonly PlatformFamily[];
}

/** Each is anchored at a step of the path, so that a person's folder with a like name is not taken for it. */
const PATHS: readonly PathRule[] = [
  {
    place: 'browser-extension',
    path: /^(?:(?:chrome|moz|safari|safari-web|ms-browser|edge)-extension:\/\/|webkit-masked-url:)/i,
  },
  {
    place: 'dependency-folder',
    path: /(?:^|[\\/])(?:node_modules|bower_components|jspm_packages)[\\/]/,
    on: ['javascript'],
  },
  {
    place: 'runtime',
    path: /^(?:node|bun|deno|ext):|^internal\/(?:\w+\/)*\w+(?:\.js)?$|^native [\w.]+\.js$/,
    on: ['javascript'],
  },
  {
    place: 'runtime',
    path: /(?:^|[\\/])(?:\(?webpack\)?\/(?:bootstrap|runtime|buildin|before-startup|universalModuleDefinition)\b|\0?(?:vite|commonjsHelpers|rolldown)\b[^\\/]*$|regenerator-runtime\b)/,
    on: ['javascript'],
  },
  { place: 'dependency-folder', path: /(?:^|[\\/])(?:site-packages|dist-packages)[\\/]/, on: ['python'] },
  {
    place: 'dependency-folder',
    path: /(?:^|[\\/])(?:\.venv|venv|\.virtualenvs[\\/][^\\/]+|\.tox[\\/][^\\/]+|\.nox[\\/][^\\/]+)[\\/](?:lib|Lib|bin)[\\/]/,
    on: ['python'],
  },
  {
    place: 'standard-library',
    path: /[\\/]lib(?:64)?[\\/]python\d(?:\.\d+)?[\\/]|[\\/]Python\d+[\\/][Ll]ib[\\/]|^<frozen [\w.]+>$/,
    on: ['python'],
  },
  {
    place: 'dependency-folder',
    path: /[\\/](?:gems[\\/][\w.-]+-\d[\w.]*|vendor[\\/]bundle)[\\/]/,
    on: ['ruby'],
  },
  { place: 'standard-library', path: /[\\/]lib[\\/]ruby[\\/]\d[\w.]*[\\/]|^<internal:/, on: ['ruby'] },
  { place: 'dependency-folder', path: /(?:^|[\\/])vendor[\\/][\w.-]+[\\/][\w.-]+[\\/]/, on: ['php'] },
  {
    place: 'dependency-folder',
    path: /[\\/]pkg[\\/]mod[\\/]|(?:^|[\\/])vendor[\\/](?:[\w-]+\.)+[a-z]{2,}[\\/]/,
    on: ['go'],
  },
  {
    place: 'standard-library',
    path: /[\\/]go(?:[\\/]\d[\w.]*)?(?:[\\/]libexec)?[\\/]src[\\/](?:runtime|net|sync|os|io|reflect|testing|database|encoding|syscall|internal|context|fmt)[\\/]/,
    on: ['go'],
  },
  { place: 'dependency-folder', path: /[\\/]\.cargo[\\/](?:registry|git)[\\/]/, on: ['native'] },
  {
    place: 'standard-library',
    path: /^[\\/]rustc[\\/][\da-f]+[\\/]|[\\/]lib[\\/]rustlib[\\/]/,
    on: ['native'],
  },
  { place: 'standard-library', path: /^dart:/ },
  { place: 'dependency-folder', path: /[\\/]\.pub-cache[\\/]|^package:flutter[\\/]/ },
  { place: 'dependency-folder', path: /(?:^|[\\/])deps[\\/][\w-]+[\\/]lib[\\/][^\\/]/, on: ['other'] },
];

/** Namespaces of languages and platforms; nobody else may publish under them. */
const MODULES: { readonly [family in PlatformFamily]?: RegExp } = {
  java: /^(?:(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|dalvik|libcore)\.|jdk\.internal)/,
  csharp: /^(?:System|Microsoft)(?:\.|$)/,
  go: /^(?:runtime|net(?:\/\w+)*|sync|os|io|reflect|testing|database\/sql|encoding\/\w+|syscall|internal\/[\w/]+|context|fmt|created by runtime)$/,
};
/** Parts of the system that the app was built against, not the app. */
const PLATFORM_MODULES = /^(?:android|androidx|com\.android|com\.google\.android)\./;
const PACKAGES =
  /^(?:\/usr\/lib(?:\d+|exec)?\/|\/lib(?:\d+)?\/|\/System\/Library\/|\/private\/var\/containers\/Bundle\/[^/]+\/[^/]+\/[^/]+\/Frameworks\/libswift|\/apex\/|\/system\/|[A-Z]:\\Windows\\)/i;

const LONGEST = 1000;

/** What tells that a frame is not the team's own code, by its path and names alone. `undefined` where nothing does. */
export function foreignCode(frame: Frame, platform?: string): ForeignCode | undefined {
  const family = platformFamily(frame.platform ?? platform);
  for (const path of [frame.absPath, frame.filename]) {
    const found = path === undefined ? undefined : byPath(path, family);
    if (found) return found;
  }
  const { module = '', package: image = '' } = frame;
  const named = MODULES[family]?.exec(module.slice(0, LONGEST));
  if (named) return { place: 'standard-library', rule: named[0] };
  const system = family === 'java' ? PLATFORM_MODULES.exec(module.slice(0, LONGEST)) : null;
  const library = family === 'native' ? PACKAGES.exec(image.slice(0, LONGEST)) : null;
  const rule = (system ?? library)?.[0];
  return rule === undefined ? undefined : { place: 'runtime', rule };
}

function byPath(path: string, family: PlatformFamily): ForeignCode | undefined {
  const text = path.length > LONGEST ? path.slice(0, LONGEST) : path;
  for (const { place, path: pattern, on } of PATHS) {
    if (on !== undefined && !on.includes(family)) continue;
    const found = pattern.exec(text);
    if (found) return { place, rule: found[0].replace(/^[\\/]+/, '') };
  }
  return undefined;
}

/** Whether a frame runs inside a browser extension. */
export function isExtension(frame: Frame): boolean {
  return foreignCode(frame, 'javascript')?.place === 'browser-extension';
}
