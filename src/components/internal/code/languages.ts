import type { Syntax } from 'refractor/core';

type Load = () => Promise<{ readonly default: Syntax }>;

const javascript: Load = () => import('refractor/javascript');
const jsx: Load = () => import('refractor/jsx');
const typescript: Load = () => import('refractor/typescript');
const tsx: Load = () => import('refractor/tsx');
const python: Load = () => import('refractor/python');
const java: Load = () => import('refractor/java');
const kotlin: Load = () => import('refractor/kotlin');
const csharp: Load = () => import('refractor/csharp');
const ruby: Load = () => import('refractor/ruby');
const php: Load = () => import('refractor/php');
const go: Load = () => import('refractor/go');
const rust: Load = () => import('refractor/rust');
const swift: Load = () => import('refractor/swift');
const objectivec: Load = () => import('refractor/objectivec');
const c: Load = () => import('refractor/c');
const cpp: Load = () => import('refractor/cpp');
const dart: Load = () => import('refractor/dart');
const elixir: Load = () => import('refractor/elixir');
const markup: Load = () => import('refractor/markup');
const sql: Load = () => import('refractor/sql');
const json: Load = () => import('refractor/json');

/** Names, platforms and file extensions. Each grammar is a chunk of its own. */
const LANGUAGES: ReadonlyMap<string, Load> = new Map<string, Load>([
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
  const load = LANGUAGES.get(name.toLowerCase().replace(/^\./, ''));
  return load ? (await load()).default : undefined;
}
