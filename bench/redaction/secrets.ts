/** Where an event holds something to hide: nowhere, in its user, or in every second frame. */
export type Secrets = 'none' | 'user' | 'frames';

/** Puts something to hide into an event. */
export function plant(event: Record<string, unknown>, secrets: Secrets): void {
  if (secrets === 'none') return;
  event.user = { id: '7', email: 'ann@example.com', ip_address: '203.0.113.7' };
  let frames = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { vars } = value as { vars?: Record<string, unknown> };
    if (vars) {
      if (frames % 2 === 0) vars.password = `hunter${frames}`;
      if (frames % 10 === 0) vars.mail = 'ann@example.com';
      frames += 1;
    }
    for (const one of Object.values(value)) visit(one);
  };
  if (secrets === 'frames') visit(event);
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
