/** What to do about a problem, and its details. */
export const adviceMessages = {
  details: 'Details',
  adviceNetwork:
    'Check the connection. The browser hides the exact cause: an offline server, a content security policy (CSP) and a blocked cross-origin request (CORS) look the same.',
  adviceTimeout: 'A shorter time range often helps.',
  adviceUnauthorized: 'Sign in again, then retry.',
  adviceForbidden: 'The account or token lacks the right to read this. Ask an administrator.',
  adviceScope: 'The token needs the scope {scope} for this, and access to the project. Ask an administrator.',
  adviceNotFound: 'Check the names of organization and project. Older servers may lack this endpoint.',
  adviceRateLimited: 'The server is limiting requests; wait a moment.',
  adviceOverloaded: 'It usually recovers within a minute.',
  adviceServer: 'Try again. If it keeps happening, send the request ID to the server’s operators.',
  adviceInvalidResponse: 'The answer may come from something else, such as a gateway.',
  adviceUnsupported: 'A newer version of the server may support it.',
  adviceConflict: 'Load it again, then repeat the change.',
  adviceAborted: 'Load it again.',
  adviceHtml: 'Received a web page instead of data. The URL may be wrong, or a login page is in the way.',
  adviceTruncated: 'The response ended too early.',
  adviceOrigin: 'The server refuses requests from this page’s origin.',
  adviceRedirect: 'The request was redirected to another URL.',
  adviceNoProxy:
    'No Crashboard proxy answers at the client’s baseUrl. Check that it is mounted there and that no login page is in the way.',
  adviceUpstreamUnreachable: 'The proxy could not reach the error tracker.',
  adviceUpstreamUnauthorized: 'The error tracker refused the proxy’s access token.',
  adviceShape: 'The data has an unexpected form. The server may be of another kind or version.',
  adviceOption:
    'The page that holds this panel set an option that cannot be read. Its developers find it under Details.',
  adviceOffline: 'This device is offline.',
  adviceQuery: 'Check the syntax or simplify the search.',
  adviceQueryOperator:
    'OR, AND and brackets are not supported here. Put words in quotes to search for them as text.',
  adviceQueryQuotes: 'A quotation mark or bracket is not closed.',
  adviceQueryKey:
    'A word before a colon is unknown to this server. Put it in quotes to search for it as text.',
  adviceQueryValue: 'A value does not fit its key, such as a text where a number or a date belongs.',
  adviceQueryPerson: 'The search names “me”, but nobody is signed in to this panel.',
  problemStatus: 'Status',
  problemRequestId: 'Request ID',
  problemEndpoint: 'Request',
  problemOptionName: 'Option',
  problemCode: 'Code',
};
