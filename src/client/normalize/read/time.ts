import { fromPlainIso } from './isoTime.js';
import { readNumber } from './scalars.js';

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,3})\d*)?)? ?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;
/** Numbers below are seconds, from here on milliseconds. */
const MILLISECONDS_FROM = 1e11;
const MIN_TIME = -62_135_596_800_000;
const MAX_TIME = 253_402_300_799_999;

/**
 * A time as ISO UTC with milliseconds. Numbers below 1e11 are seconds, others milliseconds; texts without a zone
 * are UTC; finer fractions are cut. Anything else is `undefined`.
 */
export function readTime(value: unknown): string | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value === 'string') return fromText(value);
  return value instanceof Date ? fromMilliseconds(value.getTime()) : undefined;
}

function fromEpoch(value: number): string | undefined {
  return fromMilliseconds(Math.abs(value) < MILLISECONDS_FROM ? value * 1000 : value);
}

function fromText(value: string): string | undefined {
  const plain = fromPlainIso(value);
  if (plain !== undefined) return plain;
  if (value.length > 64) return undefined;
  const match = ISO.exec(value.trim());
  if (!match) {
    const number = readNumber(value);
    return number === undefined ? undefined : fromEpoch(number);
  }
  const [, date, time = '00:00:00', fraction = '', zone = 'Z'] = match;
  const seconds = time.length === 5 ? `${time}:00` : time;
  return fromMilliseconds(Date.parse(`${date}T${seconds}.${fraction.padEnd(3, '0')}${zoneText(zone)}`));
}

function zoneText(zone: string): string {
  if (zone === 'Z' || zone === 'z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromMilliseconds(value: number): string | undefined {
  const whole = Math.round(value);
  return whole >= MIN_TIME && whole <= MAX_TIME ? toIso(whole) : undefined;
}

const DAY = 86_400_000;
/** The day written last. Times of one payload mostly share it, and writing a whole date is slow. */
let lastDay = { start: 0, text: '1970-01-01' };

function toIso(milliseconds: number): string {
  const start = Math.floor(milliseconds / DAY) * DAY;
  if (start !== lastDay.start) lastDay = { start, text: new Date(start).toISOString().slice(0, 10) };
  const inDay = milliseconds - start;
  const hours = Math.floor(inDay / 3_600_000);
  const minutes = Math.floor(inDay / 60_000) % 60;
  const seconds = Math.floor(inDay / 1000) % 60;
  return `${lastDay.text}T${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${threeDigits(inDay % 1000)}Z`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function threeDigits(value: number): string {
  return value < 100 ? `0${twoDigits(value)}` : `${value}`;
}

/** Times that many rows share, such as the buckets of a page of trends. */
const written = new Map<number, string>();
const MAX_WRITTEN = 4096;

/** Epoch seconds (or milliseconds, from 1e11 on) as ISO. */
export function readEpoch(value: unknown): string | undefined {
  const number = typeof value === 'number' ? value : readNumber(value);
  if (number === undefined) return undefined;
  const known = written.get(number);
  if (known !== undefined) return known;
  const time = readTime(number);
  if (time === undefined) return undefined;
  if (written.size >= MAX_WRITTEN) written.clear();
  written.set(number, time);
  return time;
}
