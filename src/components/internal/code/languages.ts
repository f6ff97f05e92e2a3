import type { Syntax } from 'refractor/core';
import { type LatePart, latePart } from '../lazy/latePart.js';

type Grammar = LatePart<{ readonly default: Syntax }>;

const javascript: Grammar = /* @__PURE__ */ latePart(() => import('refractor/javascript'));
const jsx: Grammar = /* @__PURE__ */ latePart(() => import('refractor/jsx'));
const typescript: Grammar = /* @__PURE__ */ latePart(() => import('refractor/typescript'));
const tsx: Grammar = /* @__PURE__ */ latePart(() => import('refractor/tsx'));
const python: Grammar = /* @__PURE__ */ latePart(() => import('refractor/python'));
const java: Grammar = /* @__PURE__ */ latePart(() => import('refractor/java'));
const kotlin: Grammar = /* @__PURE__ */ latePart(() => import('refractor/kotlin'));
const csharp: Grammar = /* @__PURE__ */ latePart(() => import('refractor/csharp'));
const ruby: Grammar = /* @__PURE__ */ latePart(() => import('refractor/ruby'));
const php: Grammar = /* @__PURE__ */ latePart(() => import('refractor/php'));
const go: Grammar = /* @__PURE__ */ latePart(() => import('refractor/go'));
const rust: Grammar = /* @__PURE__ */ latePart(() => import('refractor/rust'));
const swift: Grammar = /* @__PURE__ */ latePart(() => import('refractor/swift'));
const objectivec: Grammar = /* @__PURE__ */ latePart(() => import('refractor/objectivec'));
const c: Grammar = /* @__PURE__ */ latePart(() => import('refractor/c'));
const cpp: Grammar = /* @__PURE__ */ latePart(() => import('refractor/cpp'));
const dart: Grammar = /* @__PURE__ */ latePart(() => import('refractor/dart'));
const elixir: Grammar = /* @__PURE__ */ latePart(() => import('refractor/elixir'));
const markup: Grammar = /* @__PURE__ */ latePart(() => import('refractor/markup'));
const sql: Grammar = /* @__PURE__ */ latePart(() => import('refractor/sql'));
const json: Grammar = /* @__PURE__ */ latePart(() => import('refractor/json'));

/** Names, platforms and file extensions. Each grammar is a chunk of its own. */
const LANGUAGES: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['javascript', javascript],
  ['node', javascript],
  ['js', javascript],
  ['mjs', javascript],
  ['cjs', javascript],
  ['jsx', jsx],
  ['typescript', typescript],
  ['ts', typescript],
  ['mts', typescript],
  ['tsx', tsx],
  ['vue', tsx],
  ['svelte', tsx],
  ['python', python],
  ['py', python],
  ['java', java],
  ['kotlin', kotlin],
  ['kt', kotlin],
  ['csharp', csharp],
  ['cs', csharp],
  ['ruby', ruby],
  ['rb', ruby],
  ['php', php],
  ['go', go],
  ['rust', rust],
  ['rs', rust],
  ['swift', swift],
  ['cocoa', swift],
  ['objc', objectivec],
  ['m', objectivec],
  ['mm', objectivec],
  ['c', c],
  ['h', c],
  ['native', cpp],
  ['cpp', cpp],
  ['cc', cpp],
  ['hpp', cpp],
  ['dart', dart],
  ['elixir', elixir],
  ['ex', elixir],
  ['exs', elixir],
  ['html', markup],
  ['xml', markup],
  ['sql', sql],
  ['json', json],
]);

/** The grammar for a language, platform or file extension, or `undefined`. */
export async function loadLanguage(name: string): Promise<Syntax | undefined> {
  const grammar = LANGUAGES.get(name.toLowerCase().replace(/^\./, ''));
  return (await grammar?.load())?.default;
}
