import { SettingsError } from './settings.js';

/** Ctrl-C and Ctrl-D. */
const CANCEL: readonly string[] = [String.fromCharCode(3), String.fromCharCode(4)];
const RUBOUT: readonly string[] = [String.fromCharCode(8), String.fromCharCode(127)];
const ENTER = /[\r\n]/;

/** Asks for a token at the terminal without showing it. */
export function askToken(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    return Promise.reject(
      new SettingsError(
        'A token is needed: set CRASHBOARD_TOKEN, or start at a terminal to be asked for it.',
      ),
    );
  }
  stderr.write(question);
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', read);
      stderr.write('\n');
    };
    const read = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      if (CANCEL.some((key) => text.includes(key))) {
        end();
        reject(new SettingsError('Stopped.'));
        return;
      }
      typed = withRubouts(typed + (text.split(ENTER, 1)[0] ?? ''));
      if (!ENTER.test(text)) return;
      end();
      resolve(typed.trim());
    };
    stdin.setRawMode(true);
    stdin.resume();
    stdin.on('data', read);
  });
}

function withRubouts(text: string): string {
  let kept = '';
  for (const character of text) kept = RUBOUT.includes(character) ? kept.slice(0, -1) : kept + character;
  return kept;
}
