/** As many frames without a change count as still. */
const STILL_FRAMES = 3;

/** A story that never rests is looked at all the same. */
const MOST_FRAMES = 300;

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
  for (let frame = 0; frame < MOST_FRAMES && stillFor < STILL_FRAMES; frame += 1) {
    stillFor += 1;
    await nextFrame();
  }
  observer.disconnect();
}
