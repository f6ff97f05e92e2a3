import type { Rule } from './rule.js';

/** What databases say through any driver. */
export const databaseRules: readonly Rule[] = [
  {
    key: 'uniqueViolation',
    match: [
      /violates unique constraint "(?<name>[^"\n]{1,120})"/,
      /UNIQUE constraint failed: (?<name>[\w., ]{1,120})/,
      /Duplicate entry '[^\n]{0,200}' for key '(?<name>[^'\n]{1,120})'/,
      /E11000 duplicate key error/,
      /Violation of (?:UNIQUE|PRIMARY) KEY constraint '(?<name>[^'\n]{1,120})'/,
      /Unique constraint failed on the (?:fields|constraint): \(?(?<name>[^)\n]{1,120})/,
    ],
  },
  {
    key: 'foreignKeyViolation',
    match: [
      /violates foreign key constraint "(?<name>[^"\n]{1,120})"/,
      /FOREIGN KEY constraint failed/,
      /a foreign key constraint fails/,
      /conflicted with the FOREIGN KEY constraint "(?<name>[^"\n]{1,120})"/,
    ],
  },
  {
    key: 'notNullViolation',
    match: [
      /null value in column "(?<name>[^"\n]{1,120})"/,
      /NOT NULL constraint failed: (?<name>[\w.]{1,120})/,
      /Column '(?<name>[^'\n]{1,120})' cannot be null/,
      /Cannot insert the value NULL into column '(?<name>[^'\n]{1,120})'/,
    ],
  },
  {
    key: 'databaseDeadlock',
    match: [/\bdeadlock detected/, /Deadlock found when trying to get lock/, /was deadlocked on lock/],
  },
  {
    key: 'lockTimeout',
    match: [
      /Lock wait timeout exceeded/,
      /database (?:table )?is locked/,
      /canceling statement due to lock timeout/,
    ],
  },
  {
    key: 'connectionsExhausted',
    match: [
      /too many (?:clients already|connections)/i,
      /remaining connection slots are reserved/,
      /QueuePool limit of size/,
      /Timed out fetching a new connection from the connection pool/,
      /Connection is not available, request timed out after/,
      /could not obtain a (?:database )?connection (?:from the pool )?within/,
      /timeout period elapsed prior to obtaining a connection from the pool/,
    ],
  },
  {
    key: 'databaseGone',
    match: [
      /MySQL server has gone away/,
      /server closed the connection unexpectedly/,
      /Lost connection to MySQL server/,
      /terminating connection due to administrator command/,
      /the connection is closed|connection already closed/i,
    ],
  },
  {
    key: 'schemaBehind',
    match: [
      /relation "(?<name>[^"\n]{1,120})" does not exist/,
      /column "?(?<name>[\w."]{1,120}?)"? (?:of relation .{1,120} )?does not exist/,
      /no such (?:table|column): (?<name>[\w.]{1,120})/,
      /Unknown column '(?<name>[^'\n]{1,120})'/,
      /Table '(?<name>[^'\n]{1,120})' doesn't exist/,
      /Invalid (?:object|column) name '(?<name>[^'\n]{1,120})'/,
    ],
  },
  {
    key: 'recordMissing',
    match: [
      /(?<name>\w{1,80}) matching query does not exist/,
      /\bRecordNotFound: Couldn't find (?<name>\w{1,80})/,
      /No query results for model \[(?<name>[\w\\]{1,120})\]/,
      /\b(?:EmptyResultDataAccessException|EntityNotFoundException|NoResultFound)\b/,
    ],
  },
];
