import { act } from '@testing-library/react';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Waits until nothing in the page has changed or scrolled for some frames. Counts frames, not time, so that a busy
 * machine only makes it longer.
 */
export async function still(quietFrames = 8): Promise<void> {
  await act(async () => {
    let quiet = 0;
    const stir = (): void => {
      quiet = 0;
    };
    const changes = new MutationObserver(stir);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('scroll', stir, { capture: true });
    while (quiet < quietFrames) {
      await frame();
      quiet += 1;
    }
    document.removeEventListener('scroll', stir, { capture: true });
    changes.disconnect();
  });
}

/** Lets the page draw. */
export async function drawn(frames = 2): Promise<void> {
  await act(async () => {
    for (let count = 0; count < frames; count += 1) await frame();
  });
}
