import { describe, expect, it } from 'vitest';
import type { CrashEvent, Frame } from '../../model/index.js';
import { loadedImages } from './loadedImages.js';
import { minifiedFiles, missingMaps } from './minifiedFiles.js';

const minified = (file: string, over: Partial<Frame> = {}): Frame => ({
  function: 'n',
  filename: file,
  absPath: `https://shop.example/${file}`,
  line: 1,
  column: 9000,
  context: [],
  ...over,
});
const event = (over: Partial<CrashEvent> = {}): CrashEvent =>
  ({
    platform: 'javascript',
    errors: [],
    images: [],
    exceptions: [],
    threads: [],
    ...over,
  }) as unknown as CrashEvent;

describe('minifiedFiles', () => {
  const frames = [
    minified('app.js'),
    minified('vendor.js'),
    minified('vendor.js'),
    minified('app.js', { sourceMap: 'app.js.map' }),
  ];

  it('counts the frames of each file that are still minified, most first', () => {
    expect(minifiedFiles(event(), frames)).toEqual([
      { file: 'https://shop.example/vendor.js', frames: 2 },
      { file: 'https://shop.example/app.js', frames: 1 },
    ]);
  });

  it('says why: from the frame, from the event, or that a file alone came without a debug id', () => {
    const told = event({
      errors: [
        { type: 'js_no_source', data: { url: 'https://shop.example/vendor.js' } },
        { type: 'clock_drift' },
      ],
      images: [{ type: 'sourcemap', name: 'https://shop.example/vendor.js', debugId: 'd1', data: {} }],
    });
    expect(
      minifiedFiles(told, [...frames, minified('late.js', { errors: [{ type: 'fetch_timeout' }] })]),
    ).toEqual([
      { file: 'https://shop.example/vendor.js', frames: 2, why: 'source-missing', debugId: 'd1' },
      { file: 'https://shop.example/app.js', frames: 1, why: 'no-debug-id' },
      { file: 'https://shop.example/late.js', frames: 1, why: 'fetch-failed' },
    ]);
  });

  it('believes what the server found out before what the event says, by the file that it names (ST-N06)', () => {
    const told = event({
      errors: [{ type: 'js_no_source', data: { url: 'https://shop.example/app.js' } }],
      exceptions: [{ stacktrace: { frames } }],
    });
    const problems = [
      { exception: 0, frame: 0, kind: 'map-missing' },
      // It counts without an exception that the event has: the place alone would blame app.js.
      { exception: 0, frame: 0, kind: 'wrong-dist', file: 'https://shop.example/vendor.js' },
      { exception: 7, frame: 90, kind: 'sdk-outdated' },
    ];
    expect(minifiedFiles(told, frames, problems).map(({ file, why }) => [file, why])).toEqual([
      ['https://shop.example/vendor.js', 'wrong-dist'],
      ['https://shop.example/app.js', 'map-missing'],
    ]);
  });

  it('puts files together that need the same remedy, most frames first', () => {
    const file = (name: string, count: number, why?: 'map-missing' | 'wrong-dist') => ({
      file: name,
      frames: count,
      ...(why && { why }),
    });
    const [a, b, c, d] = [
      file('a.js', 4),
      file('b.js', 3, 'map-missing'),
      file('c.js', 2, 'wrong-dist'),
      file('d.js', 2, 'map-missing'),
    ];
    expect(missingMaps([a, b, c, d])).toEqual([
      { why: 'map-missing', frames: 5, files: [b, d] },
      { frames: 4, files: [a] },
      { why: 'wrong-dist', frames: 2, files: [c] },
    ]);
  });

  it('has nothing to say of code that no minifier writes', () => {
    expect(minifiedFiles(event({ platform: 'python' }), frames)).toEqual([]);
  });
});

describe('loadedImages', () => {
  it('puts those first that frames stand in, and keeps the order of the others', () => {
    const images = ['/usr/lib/a.so', '/usr/lib/b.so', '/app/shop'].map((name) => ({ name, data: {} }));
    const stacktrace = {
      frames: [
        { package: '/app/shop', context: [] },
        { package: '/app/shop', context: [] },
      ],
    };
    expect(
      loadedImages(event({ images, exceptions: [{ stacktrace }] })).map(({ index, frames }) => [
        index,
        frames,
      ]),
    ).toEqual([
      [2, 2],
      [0, 0],
      [1, 0],
    ]);
  });
});
