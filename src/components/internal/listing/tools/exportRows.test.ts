import { describe, expect, it } from 'vitest';
import { toCsv, toTsv } from './exportRows.js';

describe('exported rows', () => {
  it('quotes what would break a row, and keeps formulas from running', () => {
    const rows = [
      ['a,b', 'say "x"', 'two\nlines'],
      ['=1+1', '-2', 'ok'],
      ['a;=1', 'b\tc', ''],
    ];
    expect(toCsv(rows)).toBe(`"a,b","say ""x""","two\nlines"\r\n'=1+1,'-2,ok\r\n"a;=1","b\tc",`);
  });

  it('keeps a cell in one piece when pasted', () => {
    const rows = [
      ['a\tb', 'c\nd'],
      ['@x', ''],
    ];
    expect(toTsv(rows)).toBe("a b\tc d\n'@x\t");
  });
});
