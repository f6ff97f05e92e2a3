import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededPicture } from '../../testing/sandbox/world/picture.js';
import { normalizeAttachmentContent } from '../normalize/event/attachmentContent.js';
import { fileContent, MAX_FILE_TEXT } from './fileContent.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('fileContent', () => {
  it('knows a picture by its first bytes, whatever it is called', () => {
    const png = seededPicture(1);
    expect(fileContent(png)).toEqual({
      kind: 'picture',
      mediaType: 'image/png',
      base64: Buffer.from(png).toString('base64'),
    });
    expect(fileContent(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toMatchObject({ mediaType: 'image/jpeg' });
    expect(fileContent(bytes('GIF89a…'))).toMatchObject({ mediaType: 'image/gif' });
    expect(fileContent(bytes('RIFF1234WEBPVP8 '))).toMatchObject({ mediaType: 'image/webp' });
  });

  it('takes markup for text, so that nothing can run', () => {
    for (const markup of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      '<!doctype html>',
    ])
      expect(fileContent(bytes(markup))).toEqual({ kind: 'text', text: markup });
  });

  it('shows nothing of what is neither', () => {
    expect(fileContent(bytes('MDMP\0\0\0'))).toEqual({ kind: 'other' });
    expect(fileContent(Uint8Array.of(0xc3, 0x28))).toEqual({ kind: 'other' });
  });

  it('cuts a long text at a line, and says so', () => {
    const content = fileContent(bytes('a line of a log\n'.repeat(20_000)));
    if (content.kind !== 'text') throw new Error('no text');
    expect(content.isCut).toBe(true);
    expect(content.text.length).toBeLessThanOrEqual(MAX_FILE_TEXT);
    expect(content.text.endsWith('a line of a log')).toBe(true);
  });

  it('survives its way through JSON, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'GIF89a', '\x89PNG\r\n\x1a\n'),
        (rest, head) => {
          const whole = Uint8Array.from([...Buffer.from(head, 'latin1'), ...rest]);
          const content = fileContent(whole);
          expect(normalizeAttachmentContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
        },
      ),
    );
  });
});

describe('normalizeAttachmentContent', () => {
  it('makes a valid content of anything, and no picture of another kind', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['picture', 'text', 'other']).toContain(normalizeAttachmentContent(value).kind);
      }),
    );
    for (const mediaType of ['image/svg+xml', 'text/html', 'constructor', undefined])
      expect(normalizeAttachmentContent({ kind: 'picture', mediaType, base64: 'AAAA' })).toEqual({
        kind: 'other',
      });
  });
});
