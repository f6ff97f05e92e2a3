/** Collects what is wrong with a value, with the path to it. */
export interface Checker {
  readonly problems: string[];
  fail(path: string, what: string): void;
}

export type Check = (value: unknown, path: string, checker: Checker) => void;

export function newChecker(): Checker {
  const problems: string[] = [];
  return {
    problems,
    fail: (path, what) => void (problems.length < 50 && problems.push(`${path || '/'}: ${what}`)),
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export const text: Check = (value, path, checker) => {
  if (typeof value !== 'string') checker.fail(path, 'is no text');
  else if (value === '') checker.fail(path, 'is empty, which reads as known');
};

export const anyText: Check = (value, path, checker) => {
  if (typeof value !== 'string') checker.fail(path, 'is no text');
};

export const number: Check = (value, path, checker) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) checker.fail(path, 'is no finite number');
};

export const count: Check = (value, path, checker) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) checker.fail(path, 'is no count');
};

export const lineNumber: Check = (value, path, checker) => {
  if (!Number.isSafeInteger(value) || (value as number) < 1) checker.fail(path, 'is no line number');
};

export const boolean: Check = (value, path, checker) => {
  if (typeof value !== 'boolean') checker.fail(path, 'is no boolean');
};

export const time: Check = (value, path, checker) => {
  const isIso = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
  const isReal = isIso && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
  if (!isReal) checker.fail(path, 'is no ISO UTC time');
};

export const webUrl: Check = (value, path, checker) => {
  if (typeof value !== 'string' || !/^https?:\/\//.test(value)) checker.fail(path, 'is no http(s) address');
};

export const span: Check = (value, path, checker) => {
  const isPair =
    Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one) && one >= 0);
  if (!isPair || value[0] > value[1]) checker.fail(path, 'is no pair of indexes');
};

/** JSON all the way down, without keys that reach a prototype. */
export const json: Check = (value, path, checker) => walkJson(value, path, checker, 0);

const UNSAFE = new Set<string | symbol>(['__proto__', 'constructor', 'prototype']);

function walkJson(value: unknown, path: string, checker: Checker, depth: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') number(value, path, checker);
  else if (depth > 60) checker.fail(path, 'is too deep');
  else if (Array.isArray(value)) each(value, path, (one, at) => walkJson(one, at, checker, depth + 1));
  else if (isPlainObject(value)) walkMembers(value, path, checker, depth);
  else checker.fail(path, 'is no JSON');
}

function walkMembers(value: Record<string, unknown>, path: string, checker: Checker, depth: number): void {
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol' || UNSAFE.has(key)) checker.fail(path, `has the key ${String(key)}`);
    else walkJson(value[key], `${path}/${key}`, checker, depth + 1);
  }
}

export const jsonObject: Check = (value, path, checker) => {
  if (isPlainObject(value)) json(value, path, checker);
  else checker.fail(path, 'is no object');
};

/** An object with exactly these members. Members that are there must hold something. */
export function object(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  const members = new Map(Object.entries({ ...required, ...optional }));
  return (value, path, checker) => {
    if (!isPlainObject(value)) {
      checker.fail(path, 'is no plain object');
      return;
    }
    for (const key of Object.keys(required))
      if (!Object.hasOwn(value, key)) checker.fail(path, `lacks ${key}`);
    for (const key of Reflect.ownKeys(value)) {
      checkMember(members.get(String(key)), value[String(key)], `${path}/${String(key)}`, checker);
    }
  };
}

function checkMember(check: Check | undefined, value: unknown, path: string, checker: Checker): void {
  if (!check) checker.fail(path, 'is not part of the model');
  else if (value === undefined) checker.fail(path, 'is there, but undefined');
  else check(value, path, checker);
}

function each(list: readonly unknown[], path: string, check: (one: unknown, at: string) => void): void {
  for (let index = 0; index < list.length; index++) check(list[index], `${path}/${index}`);
}

export function list(item: Check): Check {
  return (value, path, checker) => {
    if (Array.isArray(value)) each(value, path, (one, at) => item(one, at, checker));
    else checker.fail(path, 'is no list');
  };
}

export function filledList(item: Check): Check {
  const check = list(item);
  return (value, path, checker) => {
    if (Array.isArray(value) && value.length === 0) checker.fail(path, 'is there, but empty');
    check(value, path, checker);
  };
}
