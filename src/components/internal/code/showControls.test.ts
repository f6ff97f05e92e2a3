import { describe, expect, it } from 'vitest';
import { showControls } from './showControls.js';

describe('source', () => {
  it('shows characters that reorder it or hide in it', () => {
    expect(showControls('if (level != "user\u202e \u2066// admin\u2069 \u2066") {')).toBe(
      'if (level != "user[U+202E] [U+2066]// admin[U+2069] [U+2066]") {',
    );
    expect(showControls('a\u200bb\ufeff')).toBe('a[U+200B]b[U+FEFF]');
  });

  it('leaves text of every script as it is', () => {
    const text = 'const שלום = "مرحبا"; // 👩‍💻 naïve\t日本語';
    expect(showControls(text)).toBe(text);
  });
});
