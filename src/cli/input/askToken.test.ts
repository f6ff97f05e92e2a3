import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { askToken } from './askToken.js';

const ESC = String.fromCharCode(27);
const key = (code: number): string => String.fromCharCode(code);

/** A terminal that notes what happens to it, in order. */
class FakeTerminal {
  readonly said: string[] = [];
  readonly stdin: EventEmitter & {
    isTTY: boolean;
    setRawMode(isRaw: boolean): void;
    resume(): void;
    pause(): void;
  };
  readonly stderr: { write(text: string): void };

  constructor(isTTY = true) {
    this.stdin = Object.assign(new EventEmitter(), {
      isTTY,
      setRawMode: (isRaw: boolean) => void this.said.push(isRaw ? '(hidden)' : '(shown)'),
      resume: () => undefined,
      pause: () => undefined,
    });
    this.stderr = { write: (text) => void this.said.push(text) };
  }

  type(...chunks: (string | Buffer)[]): void {
    for (const chunk of chunks) this.stdin.emit('data', Buffer.from(chunk));
  }
}

function asked(...chunks: (string | Buffer)[]): Promise<string> {
  const terminal = new FakeTerminal();
  const answer = askToken('Token: ', terminal);
  terminal.type(...chunks);
  return answer;
}

describe('the question for the token', () => {
  it('hides what is typed before it asks, and shows it again afterwards', async () => {
    const terminal = new FakeTerminal();
    const answer = askToken('Token: ', terminal);
    terminal.type('sec', 'ret\r');
    expect(await answer).toBe('secret');
    expect(terminal.said).toEqual(['(hidden)', 'Token: ', '(shown)', '\n']);
    expect(terminal.stdin.eventNames()).toEqual([]);
  });

  it.each<[string, (string | Buffer)[], string]>([
    ['a paste with its line break', ['secret\n'], 'secret'],
    ['a paste of several lines', ['secret\r\nsomething else\r\n'], 'secret'],
    ['a paste with spaces around', ['  secret \r'], 'secret'],
    ['a paste that the terminal brackets', [`${ESC}[200~secret${ESC}[201~`, '\r'], 'secret'],
    ['rubbed out characters', ['secrex', key(127), key(8), 'et\r'], 'secret'],
    ['more rubbed out than there is', [key(127), key(127), 'secret\r'], 'secret'],
    ['a line that was taken back', ['wrong', key(21), 'secret\r'], 'secret'],
    ['arrow keys', ['sec', `${ESC}[D`, `${ESC}OC`, 'ret\r'], 'secret'],
    ['a character that comes in two parts', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0d])], 'é'],
    ['nothing', ['\r'], ''],
  ])('takes %s', async (_, chunks, wanted) => {
    expect(await asked(...chunks)).toBe(wanted);
  });

  it.each([
    ['Ctrl-C', key(3)],
    ['Ctrl-D', key(4)],
  ])('ends with %s, whatever was typed before, and shows what is typed again', async (_, pressed) => {
    await expect(asked(pressed)).rejects.toThrow('Stopped.');
    const terminal = new FakeTerminal();
    const answer = askToken('Token: ', terminal);
    terminal.type('secret', pressed);
    await expect(answer).rejects.toThrow(/^Stopped\.$/);
    expect(terminal.said.slice(-2)).toEqual(['(shown)', '\n']);
  });

  it('ends when the terminal goes away', async () => {
    const terminal = new FakeTerminal();
    const answer = askToken('Token: ', terminal);
    terminal.stdin.emit('end');
    await expect(answer).rejects.toThrow('Stopped.');
  });

  it('is not asked where nobody can answer', async () => {
    const terminal = new FakeTerminal(false);
    await expect(askToken('Token: ', terminal)).rejects.toThrow('CRASHBOARD_TOKEN');
    expect(terminal.said).toEqual([]);
  });
});
