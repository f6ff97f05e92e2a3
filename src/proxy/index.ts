export {
  defaultRedaction,
  type PatternName,
  type RedactionPolicy,
  type RedactionRule,
} from '../redact/index.js';
export { createProxyHandler, type ProxyHandler } from './createProxyHandler.js';
export { type NodeListener, toNodeListener } from './mounts/node.js';
export type {
  Allow,
  AuditEntry,
  CacheOptions,
  CorsOptions,
  Grant,
  Limits,
  ProxyActor,
  ProxyOptions,
  RoleRules,
} from './options/options.js';
