import { type Dialect, iso, type Step, step, trail, wanted } from './trail.js';

const tap = (before: number, id: string): Step =>
  step(before, {
    type: 'user',
    category: 'ui.click',
    data: { 'view.id': id, 'view.class': 'com.google.android.material.button.MaterialButton' },
  });
const screen = (before: number, name: string, state: string): Step =>
  step(before, { type: 'navigation', category: 'ui.lifecycle', data: { screen: name, state } });
const app = (before: number, state: string): Step =>
  step(before, { type: 'navigation', category: 'app.lifecycle', data: { state } });
const device = (before: number, action: string, more: object = {}): Step =>
  step(before, { type: 'system', category: 'device.event', data: { action, ...more } });
const network = (before: number, action: string): Step =>
  step(before, { type: 'system', category: 'network.event', data: { action } });
const http = (before: number, method: string, url: string, status?: number): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    ...(status === undefined && { level: 'error' }),
    data: { method, url, ...(status !== undefined && { status_code: status }), response_content_length: 120 },
  });
const log = (before: number, level: string, message: string): Step =>
  step(before, { category: 'Timber', level, message });

export const android: Dialect = {
  platform: 'android',
  stamp: iso,
  trails: [
    trail('pay pressed twice', 'IllegalStateException: Fragment PayFragment not attached to a context.', [
      app(80, 'foreground'),
      screen(79, 'CartActivity', 'resumed'),
      http(70, 'GET', 'https://api.example.com/cart', 200),
      device(30, 'BATTERY_CHANGED', { level: 41 }),
      wanted(tap(0.2, 'pay_button')),
    ]),
    trail('network lost', 'UnknownHostException: Unable to resolve host "api.example.com"', [
      app(300, 'foreground'),
      http(290, 'GET', 'https://api.example.com/feed', 200),
      http(200, 'GET', 'https://api.example.com/feed', 200),
      wanted(network(2.1, 'NETWORK_LOST')),
      screen(1.8, 'FeedActivity', 'resumed'),
    ]),
    trail('memory', 'OutOfMemoryError: Failed to allocate a 48 MB allocation', [
      screen(60, 'EditorActivity', 'resumed'),
      tap(20, 'import_photo'),
      wanted(device(3, 'LOW_MEMORY')),
      device(2, 'BATTERY_CHANGED', { level: 80 }),
    ]),
    trail('back from the background', 'NullPointerException: session must not be null', [
      ...[5400, 5398, 5396, 5393, 5391, 5388].map((before) => tap(before, `tile_${before}`)),
      app(5380, 'background'),
      wanted(app(0.9, 'foreground')),
      screen(0.7, 'HomeActivity', 'resumed'),
    ]),
    trail('only system noise', 'IndexOutOfBoundsException: Index 4 out of bounds for length 4', [
      app(200, 'foreground'),
      device(180, 'BATTERY_CHANGED', { level: 90 }),
      device(150, 'TIME_TICK'),
      device(90, 'BATTERY_CHANGED', { level: 89 }),
      device(40, 'SCREEN_OFF'),
      device(30, 'SCREEN_ON'),
    ]),
    trail('profile missing', 'KotlinNullPointerException: profile!!', [
      screen(12, 'LoginActivity', 'resumed'),
      tap(9, 'login'),
      http(8, 'POST', 'https://api.example.com/login', 200),
      wanted(http(0.9, 'GET', 'https://api.example.com/profile/4', 404)),
      screen(0.4, 'ProfileActivity', 'created'),
    ]),
    trail('upload dies', 'StreamResetException: stream was reset: CANCEL', [
      tap(30, 'upload'),
      http(29, 'POST', 'https://up.example.com/part/1', 200),
      http(20, 'POST', 'https://up.example.com/part/2', 200),
      wanted(http(0.3, 'POST', 'https://up.example.com/part/3')),
    ]),
    trail('a logged failure', 'SQLiteException: no such table: drafts', [
      app(10, 'foreground'),
      log(9, 'info', 'database opened'),
      wanted(log(4, 'error', 'migration 7 to 8 failed: duplicate column')),
      screen(2, 'DraftsActivity', 'resumed'),
    ]),
    trail('an opened screen', 'InflateException: Binary XML file line #14 in activity_settings', [
      screen(40, 'HomeActivity', 'resumed'),
      device(35, 'BATTERY_CHANGED', { level: 55 }),
      screen(0.9, 'HomeActivity', 'paused'),
      wanted(screen(0.1, 'SettingsActivity', 'created')),
    ]),
  ],
};
