import type { Frame } from '../../model/index.js';

const MODULES =
  /\$\$(?:Lambda|EnhancerBy|FastClassBy|SpringCGLIB|Proxy)|\.GeneratedMethodAccessor\d|(?:^|\.)\$?Proxy\d+$|_ClientProxy$|_Subclass$/;
const FUNCTIONS =
  /^(?:asyncGeneratorStep|_?asyncToGenerator|__awaiter|__generator|_?regeneratorRuntime\b|access\$\d|lambda method$|___lldb_unnamed_symbol|<redacted>$|thunk for |(?:reabstraction|partial apply) )/;
const PATHS =
  /(?:\.(?:g|freezed|gr)\.dart|_pb2(?:_grpc)?\.py|\.pb(?:\.gw)?\.go|\.(?:g|designer|generated)\.cs|\.generated\.\w{1,4}|[\\/]__generated__[\\/][^\\/]*|[\\/](?:zone|polyfills?)(?:[-.][\w-]*)?\.[cm]?js)$|^(?:<generated>|<compiler-generated>|\/<compiler-generated>|\[native code\]|<template>|\(eval\b.*)$/i;
const LONGEST = 300;

/** Whether a tool wrote the code of a frame: proxies, generated serializers, a compiler's helpers. Nobody mends it there. */
export function isGenerated({
  function: name = '',
  module = '',
  filename = '',
  absPath = '',
}: Frame): boolean {
  return (
    FUNCTIONS.test(name.slice(0, LONGEST)) ||
    MODULES.test(module.slice(-LONGEST)) ||
    PATHS.test(filename.slice(-LONGEST)) ||
    PATHS.test(absPath.slice(-LONGEST))
  );
}
