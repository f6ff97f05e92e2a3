import type { Config } from '@testing-library/dom';
import { afterEach } from 'vitest';
import { foldMarkup } from './fold.js';
import { outlineOf } from './outline.js';

/** Testing Library, or the copy inside Storybook. */
interface Library {
  readonly configure: (options: Pick<Config, 'getElementError'>) => void;
  readonly getConfig: () => Config & { readonly _disableExpensiveErrorDiagnostics?: boolean };
}

/** Makes a failing test say what is wrong and what the page offers instead, without printing the page. */
export function tellFailuresBriefly({ configure, getConfig }: Library): void {
  // Set while a query is asked again and again, of which only the last answer is read.
  const isPolling = (): boolean => getConfig()._disableExpensiveErrorDiagnostics === true;

  configure({
    getElementError: function brief(message, container) {
      const error = new Error(message === null ? tagOf(container) : told(message, container, isPolling()));
      error.name = 'TestingLibraryElementError';
      Error.captureStackTrace(error, brief);
      return error;
    },
  });

  afterEach(({ task }) => {
    for (const error of task.result?.errors ?? []) {
      error.message = foldMarkup(error.message);
      if (error.diff) error.diff = foldMarkup(error.diff);
    }
  });
}

/** One of several matches. */
const tagOf = (element: Element): string =>
  `${(element.cloneNode(false) as Element).outerHTML.replace(/<\/[\w-]+>$/, '')}${element.textContent}`;

function told(message: string, container: Element | Document, isPolling: boolean): string {
  const wrong = message.replace(/\n+Here are the (accessible|available) roles:[\s\S]*/, '');
  if (isPolling) return wrong;
  const page = 'body' in container ? container.body : (container as HTMLElement);
  return `${wrong}\n\n${outlineOf(page, /role[ =]"([a-z]+)"/.exec(wrong)?.[1])}`;
}
