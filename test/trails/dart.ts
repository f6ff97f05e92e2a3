import { type Dialect, iso, type Step, step, trail, wanted } from './trail.js';

const http = (before: number, method: string, url: string, status?: number): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    level: status === undefined ? 'error' : 'info',
    data: { method, url, ...(status !== undefined && { status_code: status }), duration: '0:00:00.212000' },
  });
const route = (before: number, from: string, to: string): Step =>
  step(before, { type: 'navigation', category: 'navigation', data: { state: 'didPush', from, to } });
const tap = (before: number, label: string): Step =>
  step(before, {
    type: 'user',
    category: 'ui.click',
    data: { path: [{ element: 'ElevatedButton', label }] },
  });
const app = (before: number, state: string): Step =>
  step(before, { type: 'navigation', category: 'app.lifecycle', data: { state } });
const print = (before: number, message: string, level = 'debug'): Step =>
  step(before, { type: 'debug', category: 'console', level, message });
/** How React Native writes a touch. */
const touch = (before: number, name: string): Step =>
  step(before, {
    type: 'user',
    category: 'touch',
    message: `Touch event within element: ${name}`,
    data: { path: [{ name }] },
  });
const xhr = (before: number, method: string, url: string, status: number): Step =>
  step(before, { type: 'http', category: 'xhr', data: { method, url, status_code: status } });

export const dart: Dialect = {
  platform: 'dart',
  stamp: iso,
  trails: [
    trail('map of null', "_TypeError: type 'Null' is not a subtype of type 'Map<String, dynamic>'", [
      route(30, '/', '/orders'),
      http(29, 'GET', 'https://api.example.com/orders', 200),
      tap(2, 'Refresh'),
      wanted(http(0.6, 'GET', 'https://api.example.com/orders', 500)),
    ]),
    trail('disposed', 'FlutterError: setState() called after dispose()', [
      route(10, '/', '/timer'),
      print(9, 'timer started'),
      wanted(route(0.5, '/timer', '/')),
    ]),
    trail('offline', 'SocketException: Failed host lookup: api.example.com', [
      app(60, 'resumed'),
      http(50, 'GET', 'https://api.example.com/feed', 200),
      tap(1, 'Load more'),
      wanted(http(0.2, 'GET', 'https://api.example.com/feed?page=2')),
    ]),
    trail('ordinary', 'RangeError: Invalid value: Not in inclusive range 0..2: 3', [
      app(90, 'resumed'),
      route(88, '/', '/list'),
      http(87, 'GET', 'https://api.example.com/list', 200),
      print(60, 'built 3 rows'),
    ]),
    trail('pressed', 'StateError: Bad state: No element', [
      route(60, '/', '/cart'),
      http(58, 'GET', 'https://api.example.com/cart', 200),
      print(57, '0 items'),
      wanted(tap(0.1, 'Check out')),
    ]),
    trail('printed', 'FormatException: Unexpected character (at character 1)', [
      app(12, 'resumed'),
      http(9, 'GET', 'https://api.example.com/me', 200),
      wanted(print(1.5, 'could not read the cached profile, it is truncated')),
      route(0.9, '/', '/me'),
    ]),
    trail('native touch', 'TypeError: undefined is not a function', [
      xhr(30, 'GET', 'https://api.example.com/catalog', 200),
      touch(12, 'Category'),
      wanted(touch(0.05, 'AddToCart')),
    ]),
    trail('native catalog breaks', 'Error: Objects are not valid as a React child', [
      xhr(30, 'GET', 'https://api.example.com/catalog', 200),
      xhr(20, 'GET', 'https://api.example.com/catalog', 200),
      touch(3, 'Category'),
      wanted(xhr(0.3, 'GET', 'https://api.example.com/catalog', 500)),
      print(0.2, 'catalog loaded', 'info'),
    ]),
    trail('long ago', 'NoSuchMethodError: The getter length was called on null.', [
      app(500, 'resumed'),
      http(480, 'GET', 'https://api.example.com/a', 200),
      print(400, 'ready'),
      route(300, '/', '/b'),
      print(200, 'ready'),
    ]),
  ],
};
