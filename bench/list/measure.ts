import type { CDPSession, Page } from 'playwright';

export interface Sample {
  readonly firstRowMs: number;
  readonly wheelCpuPerFrame: number;
  readonly wheelDropped: number;
  readonly dragCpuPerFrame: number;
  readonly dragBlank: number;
  readonly endCpuMs: number;
  readonly heapMb: number;
  readonly nodes: number;
  /** The last row can be brought into view. */
  readonly reachesEnd: boolean;
}

const FRAMES = 120;

/** One contender on a fresh page: mount, wheel, drag, end. CPU is the renderer's main-thread task time. */
export async function measure(page: Page, url: string, count: number): Promise<Sample> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  const firstRowMs = await page.evaluate(firstRows);
  await page.waitForTimeout(300);
  const wheel = await during(session, page, () => scroll(page, FRAMES, 'wheel'));
  const drag = await during(session, page, () => scroll(page, FRAMES, 'drag'));
  const end = await during(session, page, () => scroll(page, 2, 'end'));
  await page.waitForTimeout(300);
  const reachesEnd = (await page.getByText(`undefined (${count - 1})`, { exact: false }).count()) > 0;
  await session.send('HeapProfiler.collectGarbage');
  const metrics = await metricsOf(session);
  return {
    firstRowMs,
    wheelCpuPerFrame: wheel.cpu / FRAMES,
    wheelDropped: wheel.result.dropped,
    dragCpuPerFrame: drag.cpu / FRAMES,
    dragBlank: drag.result.blank,
    endCpuMs: end.cpu,
    heapMb: (metrics.get('JSHeapUsedSize') ?? 0) / 1e6,
    nodes: await page.evaluate(() => document.querySelectorAll('#root *').length),
    reachesEnd,
  };
}

/** Milliseconds from asking for the list to rows in the page. */
async function firstRows(): Promise<number> {
  for (;;) {
    const [entry] = performance.getEntriesByName('first-rows');
    if (entry) return entry.duration;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map((metric) => [metric.name, metric.value]));
}

async function during<T>(
  session: CDPSession,
  page: Page,
  work: () => Promise<T>,
): Promise<{ cpu: number; result: T }> {
  const before = await metricsOf(session);
  const result = await work();
  const after = await metricsOf(session);
  await page.waitForTimeout(200);
  return { cpu: ((after.get('TaskDuration') ?? 0) - (before.get('TaskDuration') ?? 0)) * 1000, result };
}

/** Scrolls by script, one step per frame, and looks at what is painted. */
function scroll(
  page: Page,
  frames: number,
  kind: 'wheel' | 'drag' | 'end',
): Promise<{ dropped: number; blank: number }> {
  return page.evaluate(
    async ([total, how]) => {
      const list = document.querySelector('[data-bench-scroller]') as HTMLElement;
      const box = list.getBoundingClientRect();
      const most = list.scrollHeight - list.clientHeight;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const painted = (): boolean =>
        [20, 320, 600].every((y) => document.elementFromPoint(box.left + 60, box.top + y)?.closest(ROWS));
      // A row of any contender.
      const ROWS = '[data-index], [role="row"]';
      let last = await frame();
      let dropped = 0;
      let blank = 0;
      for (let step = 1; step <= total; step++) {
        if (how === 'wheel') {
          list.dispatchEvent(new WheelEvent('wheel', { deltaY: 100 }));
          list.scrollTop += 100;
        } else list.scrollTop = how === 'end' ? most : (most * step) / total;
        const now = await frame();
        if (now - last > 25) dropped++;
        last = now;
        if (how === 'drag' && step % 4 === 0 && !painted()) blank++;
      }
      return { dropped: dropped / total, blank: blank / Math.max(Math.floor(total / 4), 1) };
    },
    [frames, kind] as const,
  );
}
