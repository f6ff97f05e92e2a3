import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryLoad } from './retryLoad.js';

describe('code that does not come', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for again after a while, so that one lost request costs nothing but time', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('code');
    const loaded = retryLoad(load, 'the code');
    await vi.runAllTimersAsync();
    await expect(loaded).resolves.toBe('code');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is told as a lost connection after three tries, and asked for anew by the next call', async () => {
    const load = vi.fn().mockRejectedValue(new Error('https://host/chunk-1234.js'));
    const failure = expect(retryLoad(load, 'the code')).rejects.toThrow(
      expect.objectContaining({ code: 'network', message: expect.not.stringContaining('chunk') }),
    );
    await vi.runAllTimersAsync();
    await failure;
    expect(load).toHaveBeenCalledTimes(3);
    load.mockResolvedValue('code');
    await expect(retryLoad(load, 'the code')).resolves.toBe('code');
  });
});
