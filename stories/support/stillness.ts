/** As many frames without a change count as still. */
const STILL_FRAMES = 3;

/** A story that never rests is looked at all the same. */
const MOST_FRAMES = 300;

/** What is asked for mostly comes before; stories of loading stay as they are. A busy machine has slow frames. */
const BUSY_FRAMES = 30;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Resolves when the page no longer changes. axe reads a page rule by rule with pauses between, and believes that
 * what it measured for the first is true for the last.
 */
export async function stillness(page: Document): Promise<void> {
  let stillFor = 0;
  const observer = new MutationObserver(() => {
    stillFor = 0;
  });
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    const isBusy = frame < BUSY_FRAMES && page.querySelector('.cb-root [aria-busy="true"]') !== null;
    if (stillFor >= STILL_FRAMES && !isBusy) break;
    stillFor += 1;
    await nextFrame();
  }
  observer.disconnect();
}
