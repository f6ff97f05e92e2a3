import type { Frame } from '../../model/index.js';

/** Digits of an address, as debuggers print it on the machines of today. */
const DIGITS = 16;

/** A frame's address with all its digits, so that addresses stand below each other. */
export function addressOf({ instructionAddr }: Frame): string | undefined {
  if (instructionAddr === undefined) return undefined;
  const digits = /^0x([0-9a-f]{1,16})$/i.exec(instructionAddr)?.[1];
  return digits === undefined ? instructionAddr : `0x${digits.toLowerCase().padStart(DIGITS, '0')}`;
}

/** How far into its function a frame stands, in bytes. `undefined` where an address is missing or out of order. */
export function offsetOf({ instructionAddr, symbolAddr }: Frame): string | undefined {
  const [at, start] = [instructionAddr, symbolAddr].map((address) =>
    address !== undefined && /^0x[0-9a-f]{1,16}$/i.test(address) ? BigInt(address) : undefined,
  );
  return at === undefined || start === undefined || at < start ? undefined : String(at - start);
}
