import { describe, expect, it } from 'vitest';
import type { CrashEvent, Frame } from '../../model/index.js';
import { loadedImages } from './loadedImages.js';
import { minifiedFiles } from './minifiedFiles.js';

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
