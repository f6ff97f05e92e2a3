import type { ReactElement } from 'react';
import type { CrashEvent, Issue, Resource } from '../../../model/index.js';

/** Draws the preview of an event in whatever state it is; without `onRetry` there is no such button. */
export type DrawPreview = (event: Resource<CrashEvent>, onRetry?: (() => void) | undefined) => ReactElement;

/** Gets the latest event of an issue, with hooks of its own component if need be, and gives it to `draw`. */
export type RenderPreview = (issue: Issue, draw: DrawPreview) => ReactElement;
