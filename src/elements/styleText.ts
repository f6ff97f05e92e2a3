import text from '../styles/index.css?inline';

/** The sheet's text: a shadow root shares none of the page's sheets. In the package this file is the built sheet. */
export const styleText: string = text;
