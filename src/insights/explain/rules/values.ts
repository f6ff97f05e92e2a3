import type { Rule } from './rule.js';

/** Values that are not what the code expects, in any language. */
export const valueRules: readonly Rule[] = [
  {
    key: 'recursion',
    match: [
      /Maximum call stack size exceeded/,
      /^InternalError: too much recursion/,
      /maximum recursion depth exceeded/,
      /\bStackOverflow(?:Error|Exception)\b/,
      /\bSystemStackError\b/,
      /Maximum function nesting level of/,
      /goroutine stack exceeds|^(?:fatal error|runtime error): stack overflow/,
    ],
  },
  {
    key: 'nullDereference',
    match: [
      /Cannot (?:read|set) propert(?:y|ies) (?:'[^'\n]{1,120}' )?of (?:undefined|null)/,
      /Cannot destructure property '[^'\n]{1,120}' of '[^'\n]{1,200}' as it is (?:undefined|null)/,
      /(?:undefined|null) is not an object/,
      /can't access property "[^"\n]{1,120}", .{1,200} is (?:undefined|null)/,
      /^TypeError: [\w$.]{1,200} is (?:undefined|null)$/,
      /'NoneType' object (?:has no attribute|is not|does not)/,
      /\bNullPointerException\b/,
      /on a null object reference/,
      /undefined method [`'][^'`\n]{1,120}' for nil/,
      /Call to a member function \w{1,120}\(\) on null/,
      /(?:Attempt to (?:read|assign) property|Trying to (?:get property|access array offset)).{0,120}(?:on null|type null|non-object)/,
      /nil pointer dereference/,
      /\bNullReferenceException\b/,
      /Null check operator used on a null value/,
      /NoSuchMethodError: .{0,120}was called on null/,
    ],
    seesVariable: true,
  },
  {
    key: 'keyMissing',
    match: [
      /^KeyError: (?:["']|key not found: )?:?["']?(?<name>[^"'\n]{1,120})/,
      /The given key '(?<name>[^'\n]{1,120})' was not present/,
      /\bKeyNotFoundException\b/,
      /Undefined (?:array key|index):? "?(?<name>[^"\n]{1,120})/,
      /Key (?<name>[^\n]{1,80}) is missing in the map/,
    ],
    seesVariable: true,
  },
  {
    key: 'indexOutOfRange',
    match: [
      /^IndexError: .{0,40}index out of range/,
      /Index (?<index>-?\d{1,12}) out of bounds for length (?<length>\d{1,12})/,
      /index out of range \[(?<index>-?\d{1,12})\](?: with length (?<length>\d{1,12}))?/,
      /index out of bounds: the len is (?<length>\d{1,12}) but the index is (?<index>\d{1,12})/,
      /\bIndexOutOfRangeException\b/,
      /\b(?:Array|String)?IndexOutOfBoundsException\b/,
      /Index was out(?:side the bounds| of range)/,
      /^(?:Swift|Fatal error).{0,40}Index out of range/,
    ],
  },
  {
    key: 'wrongArguments',
    match: [
      /^TypeError: (?<call>[^\n]{1,120}?)\(\) missing \d{1,3} required (?:positional|keyword-only) argument/,
      /^TypeError: (?<call>[^\n]{1,120}?)\(\) takes [^\n]{1,60} but \d{1,3} (?:was|were) given/,
      /^TypeError: (?<call>[^\n]{1,120}?)\(\) got an unexpected keyword argument/,
      /^ArgumentError: (?:wrong number of arguments|missing keyword|unknown keyword)/,
      /^ArgumentCountError: Too (?:few|many) arguments to function (?<call>[^\n(]{1,120})/,
    ],
  },
  {
    key: 'divisionByZero',
    match: [
      /\bZeroDivisionError\b/,
      /ArithmeticException: (?:\/ by zero|divide by zero)/,
      /integer divide by zero/,
      /\bDivisionByZeroError\b/,
      /\bDivideByZeroException\b/,
      /attempt to divide by zero/,
    ],
  },
  {
    key: 'failedCast',
    match: [
      /ClassCastException: (?:class )?(?<from>[\w.$[\]]{1,120}) cannot be cast to (?:class )?(?<to>[\w.$[\]]{1,120})/,
      /interface conversion: interface \{[^}\n]{0,80}\} is (?<from>[^\n,]{1,80}), not (?<to>[^\n]{1,80})/,
      /InvalidCastException: Unable to cast object of type '(?<from>[^'\n]{1,120})' to type '(?<to>[^'\n]{1,120})'/,
      /type '(?<from>[^'\n]{1,80})' is not a subtype of type '(?<to>[^'\n]{1,80})'/,
    ],
  },
  {
    key: 'changedWhileRead',
    match: [
      /\bConcurrentModificationException\b/,
      /(?:dictionary|Set|deque) changed (?:size )?during iteration|mutated during iteration/,
      /Collection was modified; enumeration operation may not execute/,
      /can't add a new key into hash during iteration/,
      /Concurrent modification during iteration/,
    ],
  },
  {
    key: 'undecodable',
    match: [
      /^UnicodeDecodeError: '(?<name>[\w-]{1,40})' codec/,
      /invalid byte sequence in (?<name>[\w-]{1,40})/,
      /\bMalformedInputException\b/,
      /stream did not contain valid UTF-8|invalid utf-8 sequence/,
    ],
  },
  {
    key: 'unassigned',
    match: [
      /^UnboundLocalError: .{0,60}variable '(?<name>\w{1,80})'/,
      /^NameError: name '(?<name>\w{1,80})' is not defined/,
      /undefined local variable or method [`'](?<name>\w{1,80})'/,
      /Undefined variable:? (?<name>\$?\w{1,80})/,
    ],
  },
  {
    key: 'memberMissing',
    match: [
      /^AttributeError: (?:type object |module )?'(?<type>[^'\n]{1,120})'(?: object)? has no attribute '(?<name>[^'\n]{1,120})'/,
      /^NoMethodError: undefined method [`'](?<name>[^'`\n]{1,120})' for (?:an instance of )?(?<type>[\w:#<]{1,120})/,
      /Call to undefined method (?<type>[\w\\]{1,120})::(?<name>\w{1,120})/,
      /\bNoSuchMethodError: (?<name>[^\n]{1,120})/,
    ],
  },
];
