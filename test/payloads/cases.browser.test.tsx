import { render, screen } from '@testing-library/react';
import '../../src/styles/index.css';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { StackTraceView } from '../../src/components/StackTrace/index.js';
import frameBaseline from './cases/frameBaseline.json';

it('frameBaseline: function and place share a baseline, with and without a folder', async () => {
  await page.viewport(900, 700);
  const wire = { event_id: 'a'.repeat(32), ...frameBaseline.input };
  const event = normalizeEvent(wire, { source: 'test', project: 'shop' });
  if (!event) throw new Error('no event came out');
  render(<StackTraceView event={event} display="full" />);
  for (const name of ['withDir', 'noDir']) {
    const header = screen.getByText(name).closest('.cb-frame-text') as HTMLElement;
    const [call, place] = ['.cb-frame-function', '.cb-frame-file'].map(
      (part) => header.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
    );
    expect(Math.abs((call as number) - (place as number))).toBeLessThanOrEqual(1);
  }
});
