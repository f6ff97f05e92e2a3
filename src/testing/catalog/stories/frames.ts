import type { FrameTemplate } from '../profile.js';

/** A Python frame of the accounts' own code. `source[at]` is line `line`. */
export function python(
  file: string,
  name: string,
  line: number,
  source: readonly string[],
  more: { readonly at?: number; readonly vars?: FrameTemplate['vars'] } = {},
): FrameTemplate {
  return {
    function: name,
    module: file.replace(/\.py$/, '').replaceAll('/', '.'),
    filename: file,
    absPath: `/srv/accounts/${file}`,
    line,
    inApp: true,
    source,
    at: more.at ?? 0,
    ...(more.vars && { vars: more.vars }),
  };
}
