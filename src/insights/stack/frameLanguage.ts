import type { Frame } from '../../model/index.js';
import { type PlatformFamily, platformFamily } from './platform.js';

const LANGUAGE_BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['jsx', 'jsx'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['tsx', 'tsx'],
  ['vue', 'javascript'],
  ['svelte', 'javascript'],
  ['py', 'python'],
  ['pyx', 'python'],
  ['java', 'java'],
  ['kt', 'kotlin'],
  ['kts', 'kotlin'],
  ['scala', 'scala'],
  ['go', 'go'],
  ['rb', 'ruby'],
  ['php', 'php'],
  ['cs', 'csharp'],
  ['swift', 'swift'],
  ['rs', 'rust'],
  ['c', 'c'],
  ['h', 'c'],
  ['cc', 'cpp'],
  ['cpp', 'cpp'],
  ['hpp', 'cpp'],
  ['dart', 'dart'],
  ['ex', 'elixir'],
  ['exs', 'elixir'],
  ['sql', 'sql'],
]);

const LANGUAGE_BY_FAMILY: { readonly [family in PlatformFamily]?: string } = {
  javascript: 'javascript',
  python: 'python',
  java: 'java',
  go: 'go',
  ruby: 'ruby',
  php: 'php',
  csharp: 'csharp',
};

/** The language of a frame's source lines, by file extension, then by platform. `undefined` when neither says. */
export function frameLanguage(frame: Frame, platform: string | undefined): string | undefined {
  const path = (frame.filename ?? frame.absPath ?? '').slice(-200).split(/[?#]/, 1)[0] ?? '';
  const extension = /\.([a-z]{1,6})$/i.exec(path)?.[1]?.toLowerCase();
  const byExtension = extension === undefined ? undefined : LANGUAGE_BY_EXTENSION.get(extension);
  return byExtension ?? LANGUAGE_BY_FAMILY[platformFamily(frame.platform ?? platform)];
}
