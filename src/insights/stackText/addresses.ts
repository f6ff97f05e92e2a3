import type { DebugImage, Frame } from '../../model/index.js';

/** Digits of an address, as debuggers print it on the machines of today. */
const DIGITS = 16;

/** A frame's address with all its digits, so that addresses stand below each other. */
export function addressOf({ instructionAddr }: Frame): string | undefined {
  if (instructionAddr === undefined) return undefined;
  const address = readAddress(instructionAddr);
  return address === undefined ? instructionAddr : `0x${padded(address)}`;
}

/** Sixteen digits, without what says that they are hexadecimal. */
export function padded(address: bigint): string {
  return address.toString(16).padStart(DIGITS, '0');
}

/** How far into its function a frame stands, in bytes. `undefined` where an address is missing or out of order. */
export function offsetOf({ instructionAddr, symbolAddr }: Frame): string | undefined {
  const [at, start] = [readAddress(instructionAddr), readAddress(symbolAddr)];
  return at === undefined || start === undefined || at < start ? undefined : String(at - start);
}

/** An address as SDKs write it: `0x` and hexadecimal digits, or a plain number. */
export function readAddress(address: unknown): bigint | undefined {
  if (typeof address === 'string') return /^0x[0-9a-f]{1,16}$/i.test(address) ? BigInt(address) : undefined;
  return typeof address === 'number' && Number.isSafeInteger(address) && address >= 0
    ? BigInt(address)
    : undefined;
}

/** A binary in memory. */
export interface ImageRange {
  readonly image: DebugImage;
  readonly start: bigint;
  /** The first address behind it. Missing where its size is unknown. */
  readonly end?: bigint | undefined;
}

/** Where images were loaded, by address. Those of which nobody says where are left out. */
export function imageRanges(images: readonly DebugImage[]): readonly ImageRange[] {
  return images
    .flatMap((image): ImageRange | [] => {
      const start = readAddress(image.data.image_addr);
      const size = readAddress(image.data.image_size);
      return start === undefined ? [] : { image, start, end: size && start + size };
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** The image that a frame stands in. Linear in the digits of the number of images. */
export function imageOf(ranges: readonly ImageRange[], frame: Frame): ImageRange | undefined {
  const address = readAddress(frame.instructionAddr);
  if (address === undefined) return undefined;
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as ImageRange).start <= address) low = middle + 1;
    else high = middle;
  }
  const before = ranges[low - 1];
  if (before === undefined) return undefined;
  // Without a size only the name tells whether it reaches that far.
  const isInside = before.end === undefined ? before.image.name === frame.package : address < before.end;
  return isInside ? before : undefined;
}
