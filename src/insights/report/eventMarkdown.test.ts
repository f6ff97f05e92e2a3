import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrashEvent } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { eventMarkdown } from './eventMarkdown.js';
import { codeBlock, codeSpan, fitLines } from './markdown.js';

const EVENT: CrashEvent = {
  ...buildEvent({ platform: 'python' }),
  id: 'a'.repeat(32),
  title: 'ValueError: bad sku',
  release: 'shop@1.2.3',
  environment: 'production',
  exceptions: [
    {
      type: 'ValueError',
      value: 'bad sku',
      stacktrace: {
        frames: [
          {
            function: 'pay',
            filename: 'shop.py',
            line: 7,
            inApp: true,
            vars: { password: 'hunter2', sku: 'A-1' },
            context: [{ number: 7, text: '    raise ValueError("bad sku")' }],
          },
        ],
      },
    },
  ],
  breadcrumbs: [
    {
      type: 'http',
      level: 'error',
      category: 'fetch',
      timestamp: '2026-06-30T21:04:59.000Z',
      data: { url: '/api/sku?token=abc', method: 'GET', status_code: 404 },
    },
  ],
  occurredAt: '2026-06-30T21:05:00.000Z',
  tags: [{ key: 'plan', value: 'free' }],
};

/** What stands outside of code, where a reader's tool takes it for markup. */
function outsideOfCode(markdown: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence === undefined && ticks !== undefined) fence = ticks;
    else if (fence !== undefined && line === fence) fence = undefined;
    else if (fence === undefined) kept.push(line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, ''));
  }
  expect(fence, 'a block without an end').toBeUndefined();
  return kept.join('\n');
}

describe('eventMarkdown', () => {
  it('says what broke, where to start, what came before, with the stack as its runtime prints it', () => {
    expect(eventMarkdown(EVENT, { link: 'https://errors.example/1' }).split('\n')).toEqual([
      '# `ValueError: bad sku`',
      '',
      `- Event: \`${'a'.repeat(32)}\``,
      '- Time: `2026-06-30T21:05:00.000Z`',
      '- Release: `shop@1.2.3`',
      '- Environment: `production`',
      '- Platform: `python`',
      ...(eventMarkdown(EVENT).match(/^- (?:Transaction|Request): .*$/gm) ?? []),
      '- Link: <https://errors.example/1>',
      '',
      '## Start here',
      '',
      '`pay` in `shop.py:7`',
      '',
      '```',
      'raise ValueError("bad sku")',
      '```',
      '',
      '## Stack trace',
      '',
      '```text',
      'Traceback (most recent call last):',
      '  File "shop.py", line 7, in pay',
      '    raise ValueError("bad sku")',
      'ValueError: bad sku',
      '```',
      '',
      '## Before it',
      '',
      'Marked with `>`: likely to have led to it.',
      '',
      '```text',
      expect.stringMatching(/^> .*GET \/api\/sku\?token=.*404/),
      '```',
      '',
      '## Tags',
      '',
      '- `plan`: `free`',
      '',
    ]);
  });

  it('holds no variable, and no secret of an address', () => {
    const text = eventMarkdown(EVENT);
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('A-1');
    expect(text).not.toContain('token=abc');
  });

  it('links only to addresses of the web', () => {
    for (const link of ['javascript:alert(1)', 'https://a.example/> <img src=x>', 'data:text/html,x'])
      expect(eventMarkdown(EVENT, { link })).not.toContain('Link');
  });

  it('keeps to its size, and says what it left out', () => {
    const frames = Array.from({ length: 3000 }, (_, at) => ({
      function: `f${at}`,
      filename: 'shop.py',
      line: at + 1,
      context: [],
    }));
    const long = { ...EVENT, exceptions: [{ type: 'E', value: 'x', stacktrace: { frames } }] };
    const text = eventMarkdown(long, { maxLength: 4000 });
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text).toMatch(/… \d+ lines left out …/);
    expect(text).toContain('E: x');
    expect(text).toContain('in f0');
  });

  it('lets no text of a payload be markup, whatever it is, and never grows beyond its size', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '`',
          '```',
          '\n',
          '# ',
          '<img src=x>',
          '[a](javascript:1)',
          '@here',
          '~~~',
          '|',
          '\u2028',
          'x',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    const event = fc.record({
      title: hostile,
      value: hostile,
      name: hostile,
      file: hostile,
      message: hostile,
      tag: hostile,
    });
    fc.assert(
      fc.property(event, fc.integer({ min: 500, max: 9000 }), (texts, maxLength) => {
        const markdown = eventMarkdown(
          {
            ...EVENT,
            title: texts.title,
            exceptions: [
              {
                type: texts.name,
                value: texts.value,
                stacktrace: {
                  frames: [
                    {
                      function: texts.name,
                      filename: texts.file,
                      line: 1,
                      context: [{ number: 1, text: texts.value }],
                    },
                  ],
                },
              },
            ],
            breadcrumbs: [{ type: 'default', message: texts.message, level: 'error' }],
            tags: [{ key: texts.tag, value: texts.tag }],
          },
          { maxLength },
        );
        expect(markdown.length).toBeLessThanOrEqual(maxLength);
        expect(outsideOfCode(markdown)).not.toMatch(/<img|\[a\]|@here|~~~|\u2028|`/);
      }),
    );
  });
});

describe('the parts of Markdown', () => {
  it('hold any text as code', () => {
    expect(codeSpan('a `b` c')).toBe('``a `b` c``');
    expect(codeSpan('`x`\n# y')).toBe('`` `x` # y ``');
    expect(codeBlock('```\nx')).toBe('````\n```\nx\n````');
  });

  it('fit lines from both ends and account for every line', () => {
    const left = (lines: number) => `-- ${lines} --`;
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 }).map((s) => s.replace(/\n/g, ''))),
        fc.integer({ min: 60, max: 400 }),
        (lines, most) => {
          const fitted = fitLines(lines.join('\n'), most, left);
          expect(fitted.length).toBeLessThanOrEqual(Math.max(most, 60));
          const omitted = /^-- (\d+) --$/m.exec(fitted);
          if (fitted !== lines.join('\n') && omitted)
            expect(fitted.split('\n').length - 1 + Number(omitted[1])).toBe(lines.length);
        },
      ),
    );
  });
});
