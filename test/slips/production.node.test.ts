import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

async function bundled(code: string, mode: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const PANEL = "export { IssueList } from './src/components/IssueList/index.ts'";
const SLIP = /there is no |Did you mean/;

describe('what tells developers of slips', () => {
  it('is in the bundle of a development build', async () => {
    expect(await bundled(PANEL, 'development')).toMatch(SLIP);
  });

  it('is not in that of production', async () => {
    expect(await bundled(PANEL, 'production')).not.toMatch(
      /Did you mean|there is no prop|defaultViewState actions/,
    );
  });
});
