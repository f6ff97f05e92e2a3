import '../../src/styles/index.css';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Frame } from '../../stories/support/Frame.js';
import { KitPage } from '../../stories/support/KitPage.js';

it('on paper there are no controls, and the scheme is light', async () => {
  const { container } = render(
    <Frame locale="en" colorScheme="dark">
      <KitPage />
    </Frame>,
  );
  const shown = (name: string): number =>
    [...container.querySelectorAll(`.${name}`)].filter((element) => element.getClientRects().length > 0)
      .length;
  expect(shown('cb-button')).toBeGreaterThan(5);
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    for (const name of ['cb-button', 'cb-toggle', 'cb-filter'])
      expect([name, shown(name)]).toEqual([name, 0]);
    expect(shown('cb-tree-row')).toBeGreaterThan(5);
    expect(getComputedStyle(container.querySelector('.cb-root') as Element).colorScheme).toBe('light');
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  }
});
