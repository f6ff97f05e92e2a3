'use client';
import type { ReactElement } from 'react';
import { useLate } from '../../internal/lazy/useLate.js';
import { READING_OWNER, reading } from './reading.js';

/** Why this is the frame to start at. */
export function StartWhy(): ReactElement | null {
  const late = useLate(reading, true, READING_OWNER);
  return late.status === 'ready' ? <late.module.WhyHere /> : null;
}
