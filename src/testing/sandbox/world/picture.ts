/** A small picture of a page with an error in it, as PNG: so that there is something to look at without a file. */
export function seededPicture(seed: number): Uint8Array<ArrayBuffer> {
  const width = 240;
  const height = 150;
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = colorAt(x, y, seed);
  }
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  // Eight bits a point, colours by number.
  head.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(PALETTE.flat())),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const PALETTE: readonly (readonly [number, number, number])[] = [
  [247, 247, 249],
  [40, 44, 60],
  [214, 217, 224],
  [214, 60, 60],
  [255, 255, 255],
];

/** A bar above, lines of text, and a red box somewhere among them. */
function colorAt(x: number, y: number, seed: number): number {
  if (y < 18) return 1;
  const box = 40 + (seed % 50);
  if (x > 60 && x < 180 && y > box && y < box + 30) return y > box + 12 && y < box + 18 && x < 160 ? 4 : 3;
  return y % 14 < 5 && x > 14 && x < 90 + ((seed + y * 7) % 130) ? 2 : 0;
}

/** Data that is not compressed, in the blocks that decompressing expects. */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let at = 0; at < data.length; at += 0xffff) {
    const block = data.subarray(at, at + 0xffff);
    const isLast = at + 0xffff >= data.length ? 1 : 0;
    const size = block.length;
    parts.push(Uint8Array.of(isLast, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255), block);
  }
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return joined([...parts, Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255)]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return whole;
}

function checksum(data: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb8_8320 : 0);
  }
  return ~sum >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
