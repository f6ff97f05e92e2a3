import { type Dialect, iso, type Step, step, trail, wanted } from './trail.js';

const touch = (before: number, message: string, view = 'UIButton'): Step =>
  step(before, {
    type: 'user',
    category: 'touch',
    message,
    data: { view: `<${view}: 0x10; frame = (0 0; 4 4)>` },
  });
const screen = (before: number, name: string): Step =>
  step(before, {
    type: 'navigation',
    category: 'ui.lifecycle',
    data: { screen: name, is_window_rootViewController: 'false' },
  });
const app = (before: number, state: string): Step =>
  step(before, { type: 'navigation', category: 'app.lifecycle', data: { state } });
const http = (before: number, method: string, url: string, status?: number): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    level: status === undefined ? 'error' : 'info',
    data: { method, url, ...(status !== undefined && { status_code: status, reason: 'no error' }) },
  });
const connectivity = (before: number, to: string): Step =>
  step(before, { type: 'connectivity', category: 'device.connectivity', data: { connectivity: to } });
const system = (before: number, action: string, level = 'info'): Step =>
  step(before, { type: 'system', category: 'device.event', level, data: { action } });

export const cocoa: Dialect = {
  platform: 'cocoa',
  stamp: iso,
  trails: [
    trail(
      'tap opens nothing',
      'NSInvalidArgumentException: -[NSNull length]: unrecognized selector sent to instance',
      [
        app(50, 'foreground'),
        screen(48, 'Shop.CartViewController'),
        http(47, 'GET', 'https://api.example.com/cart', 200),
        wanted(touch(0.1, 'didTapCoupon:')),
      ],
    ),
    trail(
      'killed for memory',
      'WatchdogTermination: The OS watchdog terminated your app, possibly because it overused RAM.',
      [
        screen(300, 'Shop.MapViewController'),
        touch(200, 'didZoom:'),
        wanted(system(6, 'LOW_MEMORY', 'warning')),
        screen(4, 'Shop.PhotoViewController'),
      ],
    ),
    trail('went offline', 'NSURLErrorDomain: Code: -1009 The Internet connection appears to be offline.', [
      connectivity(900, 'wifi'),
      http(60, 'GET', 'https://api.example.com/feed', 200),
      wanted(connectivity(3, 'none')),
      screen(2, 'Shop.FeedViewController'),
    ]),
    trail('payment answers 500', 'Fatal error: Unexpectedly found nil while unwrapping an Optional value', [
      touch(4, 'didTapPay:'),
      wanted(http(1, 'POST', 'https://api.example.com/payments', 500)),
      screen(0.5, 'Shop.ReceiptViewController'),
    ]),
    trail(
      'resumed after a night',
      'NSInternalInconsistencyException: Invalid update: invalid number of rows in section 0',
      [
        ...[30_000, 29_998, 29_995, 29_991, 29_990, 29_986].map((before) =>
          touch(before, `didTap${before}:`),
        ),
        app(29_980, 'background'),
        wanted(app(1.1, 'foreground')),
        screen(0.8, 'Shop.InboxViewController'),
      ],
    ),
    trail('nothing to see', 'EXC_BAD_ACCESS: KERN_INVALID_ADDRESS at 0x0', [
      app(400, 'foreground'),
      screen(398, 'Shop.HomeViewController'),
      http(397, 'GET', 'https://api.example.com/home', 200),
      system(200, 'BATTERY_STATE_CHANGE'),
      screen(150, 'Shop.ListViewController'),
    ]),
    trail(
      'a screen that was just shown',
      'NSUnknownKeyException: this class is not key value coding-compliant for the key avatarView',
      [
        screen(60, 'Shop.HomeViewController'),
        http(30, 'GET', 'https://api.example.com/me', 200),
        wanted(screen(0.1, 'Shop.ProfileViewController')),
      ],
    ),
    trail('image missing', 'Fatal error: image must exist', [
      screen(20, 'Shop.GalleryViewController'),
      http(9, 'GET', 'https://cdn.example.com/img/1.png', 200),
      http(6, 'GET', 'https://cdn.example.com/img/2.png', 200),
      wanted(http(0.4, 'GET', 'https://cdn.example.com/img/3.png', 404)),
    ]),
    trail('orientation and battery', 'NSRangeException: index 3 beyond bounds [0 .. 2]', [
      app(120, 'foreground'),
      system(100, 'ORIENTATION_CHANGE'),
      system(80, 'BATTERY_LEVEL_CHANGE'),
      system(60, 'ORIENTATION_CHANGE'),
      system(30, 'BATTERY_LEVEL_CHANGE'),
    ]),
  ],
};
