import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangedFile, Frame } from '../../model/index.js';
import { changedFileFinder } from './changedFiles.js';

const file = (path: string, over: Partial<ChangedFile> = {}): ChangedFile => ({ path, ...over });
const frame = (over: Partial<Frame>): Frame => ({ context: [], ...over });
const find = (paths: readonly string[], over: Partial<Frame>, platform?: string) =>
  changedFileFinder(paths.map((path) => file(path)))(frame(over), platform)?.path;

const FOLDERS = ['src/cart', 'packages/shop/src', 'app/models', 'lib/pay/v2', 'services/api/internal/http'];
const NAMES = ['index.ts', 'totals.ts', 'user.py', 'order.rb', 'main.go'];
const REPOSITORY = FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
/** How one path of a repository comes to stand in a trace. */
const FORMS: readonly (readonly [string, (path: string) => string])[] = [
  ['as it is', (path) => path],
  ['with a dot', (path) => `./${path}`],
  ['webpack', (path) => `webpack:///./${path}`],
  ['webpack with a package and a hash', (path) => `webpack://shop-web/./${path}?3f1c`],
  ['React Native', (path) => `app:///${path}`],
  ['a container', (path) => `/usr/src/app/${path}`],
  ['a build machine', (path) => `/home/runner/work/shop/shop/${path}`],
  ['Windows', (path) => `C:\\build\\shop\\${path.replaceAll('/', '\\')}`],
  ['an address', (path) => `https://shop.example/static/${path}#x`],
  ['Next.js', (path) => `webpack-internal:///(rsc)/./${path}`],
  ['without its first folder', (path) => path.slice(path.indexOf('/') + 1)],
];

describe('changed in this release', () => {
  it('knows a path in every form in which it stands in traces', () => {
    const all = REPOSITORY.flatMap((path) => FORMS.map(([form, write]) => ({ form, path, as: write(path) })));
    expect(all.length).toBeGreaterThan(200);
    // What is left of src/cart/index.ts without its first folder is one of the two others' end, too.
    const missed = all.filter(({ path, as }) => find([path], { filename: as }) !== path);
    expect(missed).toEqual([]);
  });

  it('never takes a file of the same name in another folder for it', () => {
    const wrong = REPOSITORY.flatMap((path) =>
      REPOSITORY.filter((other) => other !== path).flatMap((other) =>
        FORMS.slice(0, -1).filter(([, write]) => find([other], { absPath: write(path) }) !== undefined),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('says nothing where two changed files fit equally well', () => {
    expect(find(['packages/a/src/index.ts', 'packages/b/src/index.ts'], { filename: 'src/index.ts' })).toBe(
      undefined,
    );
  });

  it('takes the file whose path fits further', () => {
    expect(find(['src/index.ts', 'packages/a/src/index.ts'], { absPath: '/w/packages/a/src/index.ts' })).toBe(
      'packages/a/src/index.ts',
    );
  });

  it('does not blame the team’s file for a dependency’s', () => {
    expect(find(['src/index.ts'], { filename: 'node_modules/ui-lib/src/index.ts' })).toBeUndefined();
    expect(find(['src/index.ts'], { filename: 'webpack:///~/ui-lib/src/index.ts' })).toBeUndefined();
    expect(find(['vendor/pay/src/Client.php'], { absPath: '/srv/vendor/pay/src/Client.php' })).toBe(
      'vendor/pay/src/Client.php',
    );
  });

  it('says that a bare name is all it goes by', () => {
    const match = changedFileFinder([file('manage.py')])(frame({ filename: 'manage.py' }), 'python');
    expect(match).toMatchObject({ path: 'manage.py', by: 'name' });
    expect(find(['scripts/manage.py'], { filename: 'manage.py' })).toBeUndefined();
  });

  it('reads where Java and Python keep what a frame names', () => {
    const java = { module: 'com.acme.shop.Cart$Line', filename: 'Cart.java' };
    expect(find(['src/main/java/com/acme/shop/Cart.java'], java, 'java')).toBe(
      'src/main/java/com/acme/shop/Cart.java',
    );
    expect(find(['src/main/java/com/acme/other/Cart.java'], java, 'java')).toBeUndefined();
    expect(find(['shop/cart.py'], { module: 'shop.cart' }, 'python')).toBe('shop/cart.py');
  });

  it('gathers the changes of one file, and leaves out those that deleted it', () => {
    const files = [
      file('src/a.ts', { message: 'one', kind: 'modified' }),
      file('src/a.ts', { message: 'two', kind: 'added' }),
      file('src/b.ts', { kind: 'deleted' }),
    ];
    const of = changedFileFinder(files);
    expect(of(frame({ filename: 'src/a.ts' }))?.changes.map(({ message }) => message)).toEqual([
      'one',
      'two',
    ]);
    expect(of(frame({ filename: 'src/b.ts' }))).toBeUndefined();
  });

  it('takes any path without a fault', () => {
    const path = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('..', '.', '', 'a', '~', '\\', '/', 'x://', '(r)', 'node_modules'))
        .map((all) => all.join('/')),
    );
    fc.assert(
      fc.property(fc.array(path), path, path, (paths, filename, absPath) => {
        const match = changedFileFinder(paths.map((one) => file(one)))(frame({ filename, absPath }));
        if (match) expect(paths).toContain(match.path);
      }),
    );
  });
});
