import type {
  Breadcrumb,
  Exception,
  Frame,
  JsonObject,
  Mechanism,
  SourceLine,
  Thread,
} from '../../model/index.js';
import type { PayloadCrumb, PayloadException, PayloadFrame, PayloadThread } from '../catalog/payload.js';

/** What an SDK sends, as the model has it. Only for the catalog's own payloads, which are complete. */
export function modelFrame(frame: PayloadFrame): Frame {
  return {
    function: frame.function,
    ...(frame.module !== undefined && { module: frame.module }),
    filename: frame.filename,
    ...(frame.abs_path !== undefined && { absPath: frame.abs_path }),
    line: frame.lineno,
    ...(frame.colno !== undefined && { column: frame.colno }),
    inApp: frame.in_app,
    context: sourceOf(frame),
    ...(frame.vars !== undefined && { vars: frame.vars }),
  };
}

function sourceOf(frame: PayloadFrame): SourceLine[] {
  if (frame.context_line === undefined) return [];
  const before = frame.pre_context ?? [];
  const lines = [...before, frame.context_line, ...(frame.post_context ?? [])];
  return lines.map((text, index) => ({ number: frame.lineno - before.length + index, text }));
}

export function modelException(exception: PayloadException): Exception {
  return {
    type: exception.type,
    value: exception.value,
    ...(exception.module !== undefined && { module: exception.module }),
    ...(exception.thread_id !== undefined && { threadId: String(exception.thread_id) }),
    mechanism: mechanismOf(exception.mechanism),
    stacktrace: { frames: exception.stacktrace.frames.map(modelFrame) },
  };
}

function mechanismOf(mechanism: JsonObject): Mechanism {
  const { exception_id: exceptionId, parent_id: parentId, ...rest } = mechanism;
  return {
    ...(rest as Mechanism),
    ...(typeof exceptionId === 'number' && { exceptionId }),
    ...(typeof parentId === 'number' && { parentId }),
  };
}

export function modelThread(thread: PayloadThread): Thread {
  const { id, stacktrace, ...rest } = thread;
  return {
    ...rest,
    id: String(id),
    ...(stacktrace !== undefined && { stacktrace: { frames: stacktrace.frames.map(modelFrame) } }),
  };
}

export function modelCrumb(crumb: PayloadCrumb): Breadcrumb {
  return {
    ...(crumb.timestamp !== undefined && {
      timestamp: new Date(Math.round(crumb.timestamp * 1000)).toISOString(),
    }),
    type: crumb.type ?? 'default',
    category: crumb.category,
    level: crumb.level ?? 'info',
    ...(crumb.message !== undefined && { message: crumb.message }),
    ...(crumb.data !== undefined && { data: crumb.data }),
  };
}
