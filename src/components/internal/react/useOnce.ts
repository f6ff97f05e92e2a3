'use client';
import { useState } from 'react';

/** Whether it has been so at least once. */
export function useOnce(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return was || is;
}
