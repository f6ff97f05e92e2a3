import type { Rule } from './rule.js';

/** What the process and its machine ran out of, or may not do. */
export const systemRules: readonly Rule[] = [
  {
    key: 'threadsExhausted',
    match: [/unable to create (?:new )?native thread/, /can't start new thread/, /pthread_create failed/],
  },
  {
    key: 'memoryKilled',
    match: [
      /exit(?:ed)?(?: with)?(?: code| status)?:? 137\b/i,
      /\bOOMKilled\b|oom-kill/,
      /WorkerLostError: .{0,80}signal 9/,
      /was sent SIGKILL! Perhaps out of memory/,
      /\bWatchdogTermination\b/,
    ],
  },
  {
    key: 'memory',
    match: [
      /JavaScript heap out of memory|Reached heap limit/,
      /Allowed memory size of (?<limit>\d{1,15}) bytes exhausted/,
      /\bOutOfMemory(?:Error|Exception)\b/,
      /^MemoryError\b/,
      /\bNoMemoryError\b/,
      /^fatal error: runtime: out of memory|runtime: out of memory/,
      /memory allocation of (?<limit>\d{1,15}) bytes failed/,
    ],
  },
  { key: 'tooManyFiles', match: [/\bEMFILE\b|\bENFILE\b|Too many open files/] },
  { key: 'diskFull', match: [/\bENOSPC\b|No space left on device|not enough space on the disk/] },
  {
    key: 'permissionDenied',
    match: [
      /(?:EACCES|EPERM): [^\n]{1,60}, \w{1,20} '(?<path>[^'\n]{1,200})'/,
      /^PermissionError: .{0,60}: '(?<path>[^'\n]{1,200})'/,
      /AccessDeniedException: (?<path>\/[^\s]{1,200})/,
      /Access to the path '(?<path>[^'\n]{1,200})' is denied/,
      /^Errno::E(?:ACCES|PERM)\b/,
      /open (?<path>[^\s:]{1,200}): permission denied/,
    ],
  },
  {
    key: 'fileMissing',
    match: [
      /ENOENT: no such file or directory, \w{1,20} '(?<path>[^'\n]{1,200})'/,
      /^FileNotFoundError: .{0,60}: ["'](?<path>[^"'\n]{1,200})["']/,
      /(?:NoSuchFileException|FileNotFoundException): (?<path>[^\s]{1,200})/,
      /No such file or directory @ \w{1,40} - (?<path>[^\s]{1,200})/,
      /open (?<path>[^\s:]{1,200}): no such file or directory/,
      /Failed to open stream: No such file or directory/i,
    ],
  },
  {
    key: 'executionTime',
    match: [
      /Maximum execution time of (?<limit>\d{1,6} seconds?) exceeded/,
      /\b(?:Soft)?TimeLimitExceeded\b/,
      /\bRack::Timeout::RequestTimeoutException\b/,
    ],
  },
];
