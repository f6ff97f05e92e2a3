import type { Profile } from './profile.js';

export const java: Profile = {
  platform: 'java',
  slug: 'ledger-service',
  name: 'Ledger Service',
  package: 'ledger',
  sdk: { name: 'sentry.java.spring-boot.jakarta', version: '8.23.0' },
  mechanism: 'Spring6ExceptionResolver',
  transaction: 'POST /ledger/{s}',
  serverName: 'ledger-0',
  contexts: {
    runtime: { name: 'OpenJDK Runtime Environment', version: '21.0.8', type: 'runtime' },
    os: { name: 'Linux', version: '6.8.0', type: 'os' },
    spring: { profile: 'production', version: '3.5.6', type: 'default' },
  },
  modules: {
    'org.springframework.boot:spring-boot': '3.5.6',
    'org.hibernate.orm:hibernate-core': '6.6.29',
    'com.zaxxer:HikariCP': '6.3.3',
  },
  tags: {
    runtime: ['OpenJDK 21.0.8', 'OpenJDK 17.0.16'],
    'spring.profile': ['production', 'canary'],
    shard: ['eu-1', 'eu-2', 'us-1'],
  },
  callers: [
    { function: 'run', module: 'java.lang.Thread', filename: 'Thread.java', line: 1583, inApp: false },
    {
      function: 'doDispatch',
      module: 'org.springframework.web.servlet.DispatcherServlet',
      filename: 'DispatcherServlet.java',
      line: 1089,
      inApp: false,
    },
    {
      function: 'post',
      module: 'com.example.ledger.web.{S}Controller',
      filename: '{S}Controller.java',
      line: 52,
      inApp: true,
      source: [
        '    @PostMapping("/ledger/{s}")',
        '    public Receipt post(@Valid @RequestBody {S}Command command) {',
        '        var entry = service.book(command);',
        '        return Receipt.of(entry);',
        '    }',
      ],
      at: 2,
    },
  ],
  sites: [
    {
      frame: {
        function: 'book',
        module: 'com.example.ledger.{S}Service',
        filename: '{S}Service.java',
        line: 131,
        inApp: true,
        source: [
          '    @Transactional',
          '    public Entry book({S}Command command) {',
          '        var account = accounts.find(command.accountId());',
          '        account.debit(command.amount());',
          '        return entries.save(Entry.from(command, account));',
          '    }',
        ],
        at: 3,
      },
      errors: [
        {
          type: 'NullPointerException',
          module: 'java.lang',
          value:
            'Cannot invoke "com.example.ledger.Account.debit(java.math.BigDecimal)" because "account" is null',
        },
        {
          type: 'InsufficientFundsException',
          module: 'com.example.ledger',
          value: 'account 8812 cannot pay for {s}',
          level: 'warning',
          handled: true,
        },
        {
          type: 'ObjectOptimisticLockingFailureException',
          module: 'org.springframework.orm',
          value: 'Row was updated or deleted by another transaction: {S}#8812',
          cause: {
            type: 'StaleObjectStateException',
            module: 'org.hibernate',
            value: 'Row was updated or deleted by another transaction',
          },
        },
      ],
    },
    {
      frame: {
        function: 'findBy{S}',
        module: 'com.example.ledger.data.{S}Repository',
        filename: '{S}Repository.java',
        line: 44,
        inApp: true,
        source: [
          '    Optional<{S}> findBy{S}(String reference) {',
          '        return jdbc.sql(FIND)',
          '            .param("reference", reference)',
          '            .query({S}.class)',
          '            .optional();',
          '    }',
        ],
        at: 4,
      },
      errors: [
        {
          type: 'SQLTransientConnectionException',
          module: 'java.sql',
          value: 'ledger-pool - Connection is not available, request timed out after 30000ms ({s})',
          level: 'fatal',
          cause: { type: 'SocketTimeoutException', module: 'java.net', value: 'Connect timed out' },
        },
        {
          type: 'IncorrectResultSizeDataAccessException',
          module: 'org.springframework.dao',
          value: 'Incorrect result size: expected 1, actual 2 for {s}',
        },
        { type: 'IllegalStateException', module: 'java.lang', value: '{S} has no currency' },
      ],
    },
    {
      frame: {
        function: 'apply',
        module: 'com.example.ledger.export.{S}Exporter',
        filename: '{S}Exporter.java',
        line: 209,
        inApp: true,
        source: [
          '        try (var writer = open(target)) {',
          '            for (var row : rows) {',
          '                writer.write(format.apply(row));',
          '            }',
          '        }',
        ],
        at: 2,
      },
      errors: [
        { type: 'OutOfMemoryError', module: 'java.lang', value: 'Java heap space', level: 'fatal' },
        { type: 'ConcurrentModificationException', module: 'java.util', value: 'while exporting {s}' },
        {
          type: 'UncheckedIOException',
          module: 'java.io',
          value: 'No space left on device: /exports/{s}.csv',
          handled: true,
          cause: { type: 'IOException', module: 'java.io', value: 'No space left on device' },
        },
      ],
    },
  ],
  crumbs: [
    {
      before: 1.8,
      category: 'http',
      type: 'http',
      data: { method: 'POST', url: '/ledger/{s}', status_code: 500 },
    },
    { before: 1.2, category: 'com.example.ledger.{S}Service', level: 'info', message: 'booking {s} 8812' },
    {
      before: 0.5,
      category: 'com.zaxxer.hikari.pool',
      level: 'warning',
      message: 'ledger-pool: thread starvation or clock leap detected',
    },
  ],
  threads: [
    {
      name: 'ledger-pool housekeeper',
      state: 'TIMED_WAITING',
      frame: {
        function: 'parkNanos',
        module: 'java.util.concurrent.locks.LockSupport',
        filename: 'LockSupport.java',
        line: 269,
        inApp: false,
      },
    },
    {
      name: 'export-worker-1',
      state: 'BLOCKED',
      frame: {
        function: 'drain',
        module: 'com.example.ledger.export.Queue',
        filename: 'Queue.java',
        line: 73,
        inApp: true,
      },
    },
  ],
  request: {
    url: 'https://ledger.example.com/ledger/{s}',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    data: { accountId: '8812', amount: '49.90' },
  },
};
