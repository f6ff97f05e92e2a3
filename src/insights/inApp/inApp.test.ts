import { describe, expect, it } from 'vitest';
import type { Frame } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { applyInApp, ignoredSources, inAppDecision, inAppKeys } from './inApp.js';

const frame = (over: Partial<Frame>): Frame => ({ context: [], inApp: true, ...over });
const reasonOf = (platform: string, over: Partial<Frame>) => {
  const { inApp, reason } = inAppDecision(frame(over), { platform });
  return inApp === false ? reason : undefined;
};

describe('ST-N02 inAppDecision', () => {
  it.each<[string, string, Partial<Frame>]>([
    ['dependency-folder', 'node', { filename: '/app/node_modules/express/lib/router.js' }],
    ['dependency-folder', 'javascript', { filename: 'webpack://shop/./node_modules/react-dom/index.js' }],
    ['dependency-folder', 'node', { absPath: String.raw`C:\app\node_modules\pg\lib\client.js` }],
    [
      'dependency-folder',
      'python',
      { absPath: '/srv/.venv/lib/python3.11/site-packages/django/core/handlers/base.py' },
    ],
    ['dependency-folder', 'python', { absPath: '/usr/lib/python3/dist-packages/yaml/__init__.py' }],
    ['standard-library', 'python', { absPath: '/usr/local/lib/python3.11/json/decoder.py' }],
    ['standard-library', 'python', { filename: '<frozen importlib._bootstrap>' }],
    ['dependency-folder', 'ruby', { absPath: '/usr/local/bundle/gems/rack-2.2.4/lib/rack/handler.rb' }],
    ['standard-library', 'ruby', { absPath: '/usr/local/lib/ruby/3.2.0/net/http.rb' }],
    ['dependency-folder', 'php', { absPath: '/var/www/vendor/symfony/http-kernel/Kernel.php' }],
    ['dependency-folder', 'go', { absPath: '/go/pkg/mod/github.com/gin-gonic/gin@v1.9.1/context.go' }],
    ['standard-library', 'go', { absPath: '/usr/local/go/src/runtime/panic.go' }],
    ['dependency-folder', 'rust', { absPath: '/root/.cargo/registry/src/index-1/tokio-1.0.0/src/task.rs' }],
    [
      'standard-library',
      'rust',
      { absPath: '/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/option.rs' },
    ],
    ['standard-library', 'java', { module: 'java.util.concurrent.ThreadPoolExecutor' }],
    ['runtime', 'java', { module: 'android.os.Handler' }],
    ['standard-library', 'csharp', { module: 'System.Linq.Enumerable' }],
    ['runtime', 'node', { filename: 'node:internal/process/task_queues' }],
    ['runtime', 'javascript', { filename: 'webpack/bootstrap' }],
    ['runtime', 'cocoa', { package: '/usr/lib/system/libsystem_kernel.dylib' }],
    ['browser-extension', 'javascript', { absPath: 'chrome-extension://abc/content.js' }],
    ['browser-extension', 'javascript', { absPath: 'moz-extension://abc/content.js' }],
    ['standard-library', 'dart', { absPath: 'dart:async/zone.dart' }],
  ])('%s, on %s: %o', (reason, platform, over) => {
    expect(reasonOf(platform, over)).toBe(reason);
  });

  it.each<[string, Partial<Frame>]>([
    ['node', { filename: '/home/node_modules_user/app/index.js' }],
    ['node', { filename: '/app/src/my-node_modules.js' }],
    ['php', { absPath: '/home/vendor/app.php' }],
    ['python', { absPath: '/srv/site-packages-viewer/app.py' }],
    ['java', { module: 'com.javax.Shop' }],
    ['csharp', { module: 'SystemShop.Cart' }],
    ['go', { absPath: '/home/go/src/shop/runtime.go' }],
    ['javascript', { absPath: 'https://shop.example/chrome-extension/x.js' }],
    ['python', { absPath: '/app/node_modules/tool.py' }],
  ])('leaves alone what only looks like it, on %s: %o', (platform, over) => {
    expect(inAppDecision(frame(over), { platform })).toEqual({ inApp: true, reason: 'sdk' });
  });

  it('never makes a frame the team’s own by its place', () => {
    expect(inAppDecision(frame({ inApp: false, filename: 'src/cart.ts' }))).toEqual({
      inApp: false,
      reason: 'sdk',
    });
    expect(inAppDecision({ context: [], filename: 'src/cart.ts' })).toEqual({
      inApp: undefined,
      reason: 'unknown',
    });
  });

  it('lets the page decide, and the reader over the page', () => {
    const ours = frame({ inApp: false, filename: '/app/node_modules/@acme/ui/button.js', function: 'press' });
    const inApp = ({ filename = '' }: Frame) =>
      filename.includes('@acme/') ? true : filename.includes('legacy') ? 'legacy code' : undefined;
    expect(inAppDecision(ours, { platform: 'node', inApp })).toEqual({ inApp: true, reason: 'host' });
    expect(inAppDecision(frame({ filename: 'legacy/a.js' }), { inApp })).toEqual({
      inApp: false,
      reason: 'host',
      rule: 'legacy code',
    });
    const keys = inAppKeys(ours, 'node');
    expect(keys.package).toBe('package:@acme/ui');
    const byPackage = { platform: 'node', inApp, overrides: { 'package:@acme/ui': false } };
    expect(inAppDecision(ours, byPackage)).toEqual({
      inApp: false,
      reason: 'reader',
      rule: 'package:@acme/ui',
    });
    const byFrame = { ...byPackage, overrides: { ...byPackage.overrides, [keys.frame]: true } };
    expect(inAppDecision(ours, byFrame)).toMatchObject({ inApp: true, reason: 'reader' });
  });

  it('reads the ignore list of a source map, in both spellings and in sections', () => {
    const map = {
      sourceRoot: '/src/',
      sources: ['a.js', 'vendor/b.js'],
      x_google_ignoreList: [1, 7, -1, 'x'],
      sections: [{ map: { sources: ['c.js'], ignoreList: [0] } }],
    };
    const ignored = ignoredSources(map);
    expect([...ignored]).toEqual(['vendor/b.js', '/src/vendor/b.js', 'c.js']);
    expect(inAppDecision(frame({ filename: 'c.js' }), { ignored })).toEqual({
      inApp: false,
      reason: 'ignore-list',
      rule: 'c.js',
    });
    expect(ignoredSources('nothing').size).toBe(0);
  });
});

describe('applyInApp', () => {
  const stacktrace = {
    frames: [frame({ filename: 'src/a.ts' }), frame({ filename: 'node_modules/x/b.js' })],
  };
  const event = buildEvent({
    platform: 'javascript',
    exceptions: [{ type: 'E', stacktrace }],
    threads: [{ id: '1', rawStacktrace: stacktrace }],
  });

  it('decides for every frame of every stack, and keeps what it does not change', () => {
    const applied = applyInApp(event);
    expect(applied.exceptions[0]?.stacktrace?.frames.map(({ inApp }) => inApp)).toEqual([true, false]);
    expect(applied.threads[0]?.rawStacktrace?.frames[1]?.inApp).toBe(false);
    expect(applied.exceptions[0]?.stacktrace?.frames[0]).toBe(stacktrace.frames[0]);
    expect(applyInApp(applied)).toBe(applied);
  });
});
