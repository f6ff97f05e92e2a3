import { type Dialect, iso, type Step, step, trail, wanted } from './trail.js';

const log = (before: number, category: string, level: string, message: string, data?: object): Step =>
  step(before, { type: 'default', category, level, message, ...(data && { data }) });
const http = (before: number, method: string, url: string, status: number): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    data: { method, url, status_code: status, request_body_size: 0 },
  });

export const go: Dialect = {
  platform: 'go',
  stamp: (ms) => `${iso(ms).slice(0, -1)}123456Z`,
  trails: [
    trail('upstream times out', '*url.Error: context deadline exceeded', [
      log(0.21, 'router', 'info', 'matched /items/:id'),
      wanted(http(0.06, 'GET', 'https://origin.internal/items/8812', 504)),
      log(0.02, 'cache', 'warning', 'stale item served for 31s'),
    ]),
    trail('lease is lost', '*errors.errorString: not the leader', [
      log(40, 'election', 'info', 'became leader'),
      log(20, 'worker', 'info', 'job 4 done'),
      wanted(log(2, 'election', 'warning', 'lease could not be renewed: etcd unreachable')),
      log(1, 'worker', 'info', 'job 5 started'),
    ]),
    trail('nil from the store', 'runtime.errorString: invalid memory address or nil pointer dereference', [
      log(0.5, 'router', 'info', 'matched /profile'),
      wanted(log(0.3, 'store', 'info', 'profile 31 not found')),
      log(0.2, 'render', 'info', 'profile page'),
    ]),
    trail('all is well', 'runtime.boundsError: index out of range [3] with length 3', [
      log(0.9, 'router', 'info', 'matched /report'),
      log(0.8, 'store', 'info', 'loaded 3 rows'),
      log(0.6, 'render', 'info', 'table'),
    ]),
    trail('quota answer', '*json.SyntaxError: invalid character < looking for beginning of value', [
      http(8, 'GET', 'https://geo.example.net/ip', 200),
      http(5, 'GET', 'https://geo.example.net/ip', 200),
      http(2, 'GET', 'https://geo.example.net/ip', 200),
      wanted(http(0.1, 'GET', 'https://geo.example.net/ip', 429)),
    ]),
    trail('disk', '*fs.PathError: write /var/data/seg-9: no space left on device', [
      log(60, 'segment', 'info', 'rotated to seg-9'),
      wanted(log(8, 'disk', 'error', 'less than 1 % free on /var/data')),
      log(2, 'segment', 'info', 'appending'),
    ]),
    trail('certificate', 'x509.CertificateInvalidError: certificate has expired', [
      log(30, 'config', 'info', 'loaded'),
      log(12, 'tls', 'info', 'handshake with mail.internal'),
      wanted(log(0.4, 'tls', 'info', 'certificate of mail.internal rejected, expired yesterday')),
    ]),
    trail('retry that helped', '*errors.errorString: order total mismatch', [
      http(9, 'POST', 'http://tax.internal/rate', 503),
      http(8, 'POST', 'http://tax.internal/rate', 200),
      log(7, 'cart', 'info', 'added item 3'),
      log(6.5, 'cart', 'info', 'added item 4'),
    ]),
    trail('refund is refused', '*errors.errorString: refund state unknown', [
      http(3, 'GET', 'http://orders.internal/9', 200),
      wanted(http(0.7, 'POST', 'http://bank.internal/refunds', 409)),
      log(0.5, 'refund', 'info', 'marking'),
    ]),
  ],
};
