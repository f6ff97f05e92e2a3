import type { Messages } from '../../i18n/index.js';

/** What the event sections say. Component name for overrides: `EventSections`. */
export const eventSectionsMessages = {
  label: 'Event details',
  unreadable: 'Could not be read: {parts}.',
  nothing: 'The event carries no further details.',
  show: 'Show all {count, number}',
  fewer: 'Show fewer',
  hidden: 'hidden',
  hiddenTitle: 'The panel hides values that usually carry credentials',
  copyValue: 'Copy {name}',

  message: 'Message',
  messageFormatted: 'Text',
  messageTemplate: 'Template',
  messageParams: 'Parameters',
  evidence: 'Evidence',
  securityReport: 'Policy report',
  template: 'Template',
  errors: 'Processing problems',
  tags: 'Tags',
  user: 'User',
  userId: 'Id',
  userUsername: 'Username',
  userName: 'Name',
  userEmail: 'Email',
  userIpAddress: 'IP address',
  userGeo: 'Place',
  request: 'Request',
  requestQuery: 'Query',
  requestHeaders: 'Headers',
  requestCookies: 'Cookies',
  requestBody: 'Body',
  requestEnv: 'Environment',
  requestFragment: 'Fragment',
  requestTarget: 'API target',
  contexts: 'Contexts',
  extra: 'Additional data',
  packages: 'Packages',
  sdk: 'SDK',
  sdkName: 'Name',
  sdkVersion: 'Version',
  fingerprint: 'Fingerprint',
};

/** Texts of the sections by key; see `eventSectionsMessages`. */
export type EventSectionsMessages = Messages<typeof eventSectionsMessages>;
