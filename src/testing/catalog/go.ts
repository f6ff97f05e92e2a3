import type { Profile } from './profile.js';

export const go: Profile = {
  platform: 'go',
  slug: 'edge-gateway',
  name: 'Edge Gateway',
  package: 'edge',
  sdk: { name: 'sentry.go', version: '0.36.0' },
  mechanism: 'generic',
  transaction: 'GET /{s}/:id',
  serverName: 'edge-fra-2',
  contexts: {
    runtime: { name: 'go', version: 'go1.25.2', go_numroutines: 412, go_maxprocs: 8, type: 'runtime' },
    os: { name: 'linux', type: 'os' },
    device: { arch: 'amd64', num_cpu: 8, type: 'device' },
  },
  modules: {
    'github.com/example/edge': '(devel)',
    'golang.org/x/net': 'v0.46.0',
    'google.golang.org/grpc': 'v1.76.0',
  },
  tags: {
    pop: ['fra', 'iad', 'syd', 'gru'],
    runtime: ['go go1.25.2', 'go go1.24.8'],
    protocol: ['h2', 'h3', 'http/1.1'],
  },
  callers: [
    {
      function: '(*conn).serve',
      module: 'net/http',
      filename: '/usr/local/go/src/net/http/server.go',
      line: 2092,
      inApp: false,
    },
    {
      function: 'HandlerFunc.ServeHTTP',
      module: 'net/http',
      filename: '/usr/local/go/src/net/http/server.go',
      line: 2294,
      inApp: false,
    },
    {
      function: '(*Gateway).ServeHTTP',
      module: 'github.com/example/edge/gateway',
      filename: '/src/gateway/gateway.go',
      line: 96,
      inApp: true,
      source: [
        'func (g *Gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {',
        '\troute := g.match(r.URL.Path)',
        '\tif err := route.handle(w, r); err != nil {',
        '\t\tg.fail(w, r, err)',
        '\t}',
        '}',
      ],
      at: 2,
    },
  ],
  sites: [
    {
      frame: {
        function: '(*{S}Route).handle',
        module: 'github.com/example/edge/routes',
        filename: '/src/routes/{s}.go',
        line: 61,
        inApp: true,
        source: [
          'func (r *{S}Route) handle(w http.ResponseWriter, q *http.Request) error {',
          '\tkey := q.PathValue("id")',
          '\titem := r.cache.Get(key)',
          '\tw.Header().Set("ETag", item.Tag)',
          '\treturn item.WriteTo(w)',
          '}',
        ],
        at: 3,
      },
      errors: [
        {
          type: 'runtime.errorString',
          value: 'invalid memory address or nil pointer dereference in {s}',
          level: 'fatal',
        },
        { type: '*errors.errorString', value: '{s}: cache is closed', handled: true },
        { type: 'runtime.boundsError', value: 'index out of range [3] with length 3 ({s})' },
      ],
    },
    {
      frame: {
        function: '(*Client).Fetch{S}',
        module: 'github.com/example/edge/origin',
        filename: '/src/origin/{s}.go',
        line: 140,
        inApp: true,
        source: [
          '\tres, err := c.http.Do(req.WithContext(ctx))',
          '\tif err != nil {',
          '\t\treturn nil, fmt.Errorf("fetch {s} %s: %w", id, err)',
          '\t}',
          '\tdefer res.Body.Close()',
        ],
        at: 2,
      },
      errors: [
        {
          type: '*fmt.wrapError',
          value: 'fetch {s} 8812: context deadline exceeded',
          handled: true,
          cause: { type: 'context.deadlineExceededError', value: 'context deadline exceeded' },
        },
        {
          type: '*net.OpError',
          value: 'dial tcp 10.2.0.9:443: connect: connection refused ({s})',
          handled: true,
        },
        {
          type: '*tls.CertificateVerificationError',
          value: 'tls: failed to verify certificate: x509: certificate has expired for {s}.internal',
          level: 'fatal',
          handled: true,
        },
      ],
    },
    {
      frame: {
        function: 'decode{S}',
        module: 'github.com/example/edge/wire',
        filename: '/src/wire/{s}.go',
        line: 33,
        inApp: true,
        source: [
          'func decode{S}(r io.Reader) (*{S}, error) {',
          '\tvar out {S}',
          '\tif err := json.NewDecoder(r).Decode(&out); err != nil {',
          '\t\treturn nil, err',
          '\t}',
          '\treturn &out, out.validate()',
        ],
        at: 3,
      },
      errors: [
        {
          type: '*json.SyntaxError',
          value: "invalid character '<' looking for beginning of value ({s})",
          handled: true,
        },
        {
          type: '*json.UnmarshalTypeError',
          value: 'json: cannot unmarshal string into Go struct field {S}.quantity of type int',
          handled: true,
        },
        { type: '*errors.errorString', value: '{s}: unexpected EOF', level: 'warning', handled: true },
      ],
    },
  ],
  crumbs: [
    { before: 0.9, category: 'router', level: 'info', message: 'matched /{s}/:id' },
    {
      before: 0.6,
      category: 'http',
      type: 'http',
      data: { method: 'GET', url: 'https://origin.internal/{s}/8812', status_code: 504 },
      level: 'error',
    },
    { before: 0.2, category: 'cache', level: 'warning', message: 'stale {s} served for 31s' },
  ],
  request: {
    url: 'https://edge.example.com/{s}/8812',
    method: 'GET',
    headers: { Accept: '*/*', 'X-Forwarded-For': '198.51.100.4' },
  },
};
