import { StringDecoder } from 'node:string_decoder';
import { SettingsError } from './values.js';

/** As much of a terminal as the question takes. */
export interface Terminal {
  readonly stdin: {
    readonly isTTY?: boolean | undefined;
    setRawMode?(isRaw: boolean): unknown;
    resume(): unknown;
    pause(): unknown;
    on(event: 'data', listener: (chunk: Buffer) => void): unknown;
    on(event: 'end' | 'error', listener: () => void): unknown;
    off(event: 'data', listener: (chunk: Buffer) => void): unknown;
    off(event: 'end' | 'error', listener: () => void): unknown;
  };
  readonly stderr: { write(text: string): unknown };
}

const control = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 64);
const CANCEL: readonly string[] = [control('C'), control('D')];
const RUBOUT: readonly string[] = [control('H'), String.fromCharCode(127)];
const KILL = control('U');
/** What arrow and function keys send, and what terminals put around a paste. */
const ESCAPES = new RegExp(`${control('[')}(?:\\[[\\d;]*[A-Za-z~]|O[A-Z])`, 'g');
const ENTER = /[\r\n]/;

/** Asks for a token at the terminal without showing it. Rejects when it is not to be had. */
export function askToken(question: string, { stdin, stderr }: Terminal = process): Promise<string> {
  if (!stdin.isTTY || !stdin.setRawMode) {
    return Promise.reject(
      new SettingsError(
        'A token is needed: set CRASHBOARD_TOKEN, or start at a terminal to be asked for it.',
      ),
    );
  }
  const setRaw = stdin.setRawMode.bind(stdin);
  return new Promise((resolve, reject) => {
    const decoder = new StringDecoder('utf8');
    let typed = '';
    const end = (): void => {
      setRaw(false);
      stdin.pause();
      stdin.off('data', read);
      stdin.off('end', stop);
      stdin.off('error', stop);
      stderr.write('\n');
    };
    const stop = (): void => {
      end();
      reject(new SettingsError('Stopped.'));
    };
    const read = (chunk: Buffer): void => {
      typed += decoder.write(chunk);
      const line = typed.split(ENTER, 1)[0] ?? '';
      if (CANCEL.some((key) => line.includes(key))) stop();
      else if (line.length < typed.length) {
        end();
        resolve(edited(line));
      }
    };
    // Before the question: what is typed as soon as it shows must not show, too.
    setRaw(true);
    stdin.on('data', read);
    stdin.on('end', stop);
    stdin.on('error', stop);
    stdin.resume();
    stderr.write(question);
  });
}

/** What is left of the keys pressed. */
function edited(keys: string): string {
  let kept: string[] = [];
  for (const key of keys.replace(ESCAPES, '')) {
    if (RUBOUT.includes(key)) kept.pop();
    else if (key === KILL) kept = [];
    else if (key >= ' ') kept.push(key);
  }
  return kept.join('').trim();
}
