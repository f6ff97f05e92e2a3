import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Exception, Frame } from '../../../model/index.js';
import { buildEvent } from '../../../testing/builders/index.js';
import { StackTraceView } from '../index.js';

const frame = (name: string): Frame => ({
  function: name,
  filename: 'src/cart.ts',
  line: 3,
  inApp: true,
  context: [],
});

const thrown = (type: string, names: string[], mechanism: Exception['mechanism'] = {}): Exception => ({
  type,
  value: `${type} failed`,
  mechanism,
  stacktrace: { frames: names.map(frame) },
});

const show = (...exceptions: Exception[]) =>
  render(<StackTraceView event={{ ...buildEvent(), platform: 'node', exceptions, threads: [] }} />);

const functions = (within: HTMLElement): (string | null)[] =>
  [...within.querySelectorAll('.cb-frame-function')].map((element) => element.textContent);

describe('ST-18 groups of one', () => {
  it('take a closed line, and what they hold stands open behind it, however deep', () => {
    show(
      thrown('Inner', ['read'], { exceptionId: 2, parentId: 1, source: 'errors[0]' }),
      thrown('Middle', ['all'], { exceptionId: 1, parentId: 0, source: 'errors[0]', isExceptionGroup: true }),
      thrown('Outer', ['main'], { exceptionId: 0, isExceptionGroup: true }),
    );
    const groups = ['Outer', 'Middle', 'Inner'].map((name) => screen.getByRole('group', { name }));
    const isOpen = (group: HTMLElement) =>
      within(group).getAllByRole('button')[0]?.getAttribute('aria-expanded');
    expect(groups.map(isOpen)).toEqual(['false', 'false', 'true']);
    expect(screen.getAllByText('The only member of the group')).toHaveLength(2);
    expect(document.querySelectorAll('.cb-exceptions[data-nested]')).toHaveLength(0);
  });

  it('keep their members below them when there are more', () => {
    show(
      thrown('B', ['b'], { exceptionId: 2, parentId: 0, source: 'errors[1]' }),
      thrown('A', ['a'], { exceptionId: 1, parentId: 0, source: 'errors[0]' }),
      thrown('Outer', ['main'], { exceptionId: 0, isExceptionGroup: true }),
    );
    expect(screen.getByRole('list', { name: '2 related exceptions' })).toBeInTheDocument();
  });
});

describe('ST-07 frames that cause and effect have in common', () => {
  it('are folded at the cause, and say with whom', async () => {
    show(
      thrown('CardError', ['main', 'serve', 'pay', 'charge']),
      thrown('OrderError', ['main', 'serve', 'pay', 'wrap']),
    );
    const cause = screen.getByRole('group', { name: 'CardError' });
    expect(functions(cause)).toEqual(['charge']);
    await userEvent.click(
      within(cause).getByRole('button', { name: 'Show 3 frames in common with OrderError' }),
    );
    expect(functions(cause)).toEqual(['charge', 'pay', 'serve', 'main']);
    expect(functions(screen.getByRole('group', { name: 'OrderError' }))).toHaveLength(4);
  });
});

describe('ST-07 a recursion over several functions', () => {
  it('is one line that opens', async () => {
    show(thrown('RangeError', ['main', ...Array.from({ length: 30 }, () => ['visit', 'walk']).flat()]));
    expect(functions(document.body)).toEqual(['walk', 'visit', 'main']);
    await userEvent.click(screen.getByRole('button', { name: 'Show 29 more turns of the same 2 calls' }));
    expect(functions(document.body)).toHaveLength(61);
  });
});
