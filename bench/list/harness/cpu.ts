import type { CDPSession, Page } from 'playwright';

/** Reads the renderer's own metrics. Times are of the thread's clock, so another process's turn is not in them. */
export class Renderer {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Renderer> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Renderer(session);
  }

  /** Milliseconds of main-thread tasks while `work` runs. */
  async cpu<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
    const before = await this.#metric('TaskDuration');
    const result = await work();
    const after = await this.#metric('TaskDuration');
    return { ms: (after - before) * 1000, result };
  }

  /** Bytes of living objects. */
  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return this.#metric('JSHeapUsedSize');
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? 0;
  }
}
