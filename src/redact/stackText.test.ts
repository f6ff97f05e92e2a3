import { describe, expect, it } from 'vitest';
import { buildEvent } from '../testing/builders/index.js';
import { defaultRedaction } from './policy.js';
import { redactModel } from './redactModel.js';
import { createRedactor } from './redactor.js';

describe('the server’s stack as text', () => {
  it('is left out under any policy: its values stand under no name', () => {
    const event = { ...buildEvent(), stackText: '#### Locals\n* `password` = `hunter2`' };
    const seen = redactModel(event, createRedactor(defaultRedaction), () => 'title');
    expect(seen).not.toHaveProperty('stackText');
  });
});
