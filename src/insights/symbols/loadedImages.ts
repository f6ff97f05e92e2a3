import type { CrashEvent, DebugImage } from '../../model/index.js';

/** A binary, library or bundle that was loaded, and how much of the event stands in it. */
export interface LoadedImage {
  /** The image, as the SDK listed it. */
  readonly image: DebugImage;
  /** Place in `CrashEvent.images`. */
  readonly index: number;
  /** How many frames of the event stand in it. */
  readonly frames: number;
}

type WithImages = Pick<CrashEvent, 'images' | 'exceptions' | 'threads' | 'stacktrace'>;

/** What was loaded, those first that frames stand in: an application has hundreds, and a crash needs a few. */
export function loadedImages(event: WithImages): readonly LoadedImage[] {
  const counts = new Map<string, number>();
  const stacks = [
    ...event.exceptions.map(({ stacktrace }) => stacktrace),
    ...event.threads.map(({ stacktrace }) => stacktrace),
    event.stacktrace,
  ];
  for (const stack of stacks)
    for (const { package: image, absPath } of stack?.frames ?? [])
      for (const name of new Set([image, absPath]))
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return event.images
    .map((image, index) => ({ image, index, frames: counts.get(image.name ?? '') ?? 0 }))
    .sort((a, b) => b.frames - a.frames);
}
