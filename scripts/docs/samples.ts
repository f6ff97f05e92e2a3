/** A block of code in a Markdown file. */
export interface Sample {
  readonly language: 'ts' | 'tsx' | 'css';
  /** What other samples of the file import it as, from `title="…"`. */
  readonly title: string | undefined;
  /** On as many lines as it has above it in the file, so that errors name the right ones. */
  readonly text: string;
  /** The file that the text is from, below the project. */
  readonly file: string | undefined;
  /** Line of the fence, counted from 1. */
  readonly line: number;
}

const FENCE = /^```(tsx?|css)(?: +title="([^"]+)")? *$/;
/** What the sample takes for granted, unseen by readers. Stands directly above the fence. */
const GIVEN = /^<!-- given: (.*) -->$/;
/** Names the file that the sample is from, wholly or in part. */
const FILE = /^<!-- file: (.*) -->$/;

/** The samples of a Markdown text. */
export function samplesOf(markdown: string): readonly Sample[] {
  const lines = markdown.split('\n');
  const samples: Sample[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, language, title] = FENCE.exec(lines[at] ?? '') ?? [];
    if (language !== 'ts' && language !== 'tsx' && language !== 'css') continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: the sample does not end`);
    const given = GIVEN.exec(lines[at - 1] ?? '')?.[1] ?? '';
    const file = FILE.exec(lines[at - 1] ?? '')?.[1];
    const above = [...Array<string>(at).fill(''), given];
    const text = [...above, ...lines.slice(at + 1, end)].join('\n');
    samples.push({ language, title, text, file, line: at + 1 });
    at = end;
  }
  return samples;
}
