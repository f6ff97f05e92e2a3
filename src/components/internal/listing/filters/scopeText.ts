import type { MessageValues } from '../../../../i18n/index.js';
import type { scopeMessages } from './scope.messages.js';

/** A panel's own texts under the keys that filters of a scope share. */
export type ScopeTranslate = (key: keyof typeof scopeMessages, values?: MessageValues) => string;
