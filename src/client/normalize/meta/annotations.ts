import type { Annotation, AnnotationAction, AnnotationChunk } from '../../../model/index.js';
import { withoutTerminalCodes } from '../read/prose.js';
import { compact, readArray, readNumber, readObject, readText, type Wire } from '../read/scalars.js';

const ACTIONS: ReadonlyMap<unknown, AnnotationAction> = new Map<unknown, AnnotationAction>([
  ['a', 'annotated'],
  ['x', 'removed'],
  ['s', 'replaced'],
  ['m', 'masked'],
  ['p', 'pseudonymized'],
  ['e', 'encrypted'],
]);
const MAX_REMARKS = 20;
const LIMIT = '!limit';

/** What one node of `_meta` says about its place: one annotation per remark and per error. */
export function readAnnotations(own: Wire, path: string, author: 'server' | 'sdk'): Annotation[] {
  const originalLength = readNumber(own.len);
  const chunks = readChunks(own.chunks);
  const common = { path, by: author, originalLength };
  const remarks = uniqueRemarks(own.rem).map(({ rule, action }, index) =>
    compact<Annotation>({
      ...common,
      by: authorOf(rule, author),
      action: rule === LIMIT ? 'truncated' : action,
      rule,
      chunks: index === 0 ? chunks : undefined,
    }),
  );
  const errors = readArray(own.err)
    .slice(0, MAX_REMARKS)
    .map((error) => compact<Annotation>({ ...common, action: 'invalid', reason: reasonOf(error) }));
  if (remarks.length + errors.length > 0) return [...remarks, ...errors];
  if (chunks) return [compact<Annotation>({ ...common, action: 'annotated', chunks })];
  return originalLength === undefined ? [] : [{ path, by: author, action: 'truncated', originalLength }];
}

/** Proxies of ours name their rules `proxy:…`; built-in and project rules are a server's. */
function authorOf(rule: string | undefined, author: 'server' | 'sdk'): Annotation['by'] {
  if (rule?.startsWith('proxy:')) return 'proxy';
  return rule !== undefined && /^(?:@|project:|organization:)/.test(rule) ? 'server' : author;
}

function uniqueRemarks(value: unknown): { rule: string | undefined; action: AnnotationAction }[] {
  const seen = new Map<string, { rule: string | undefined; action: AnnotationAction }>();
  for (const remark of readArray(value)) {
    const [rule, type] = readArray(remark);
    const name = readText(rule);
    const action = ACTIONS.get(type) ?? 'annotated';
    if (name === undefined && !ACTIONS.has(type)) continue;
    seen.set(`${action} ${name}`, { rule: name, action });
    if (seen.size >= MAX_REMARKS) break;
  }
  return [...seen.values()];
}

function reasonOf(error: unknown): string | undefined {
  const [kind, details] = Array.isArray(error) ? readArray(error) : [error];
  const reason = readText(readObject(details)?.reason);
  return [readText(kind), reason].filter((part) => part !== undefined).join(': ') || undefined;
}

function readChunks(value: unknown): AnnotationChunk[] | undefined {
  const chunks = readArray(value).flatMap((chunk): AnnotationChunk[] => {
    const wire = readObject(chunk);
    if (typeof wire?.text !== 'string') return [];
    const rule = readText(wire.rule_id ?? wire.ruleId);
    const text = withoutTerminalCodes(wire.text);
    return [rule === undefined ? { text } : { text, rule }];
  });
  return chunks.length > 0 ? chunks : undefined;
}
