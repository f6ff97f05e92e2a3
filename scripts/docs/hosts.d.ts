// As much of what samples import and this project does not install as they use.
declare module 'crashboard/styles.css' {}
declare module 'crashboard/styles.layer.css' {}

declare module 'express' {
  type Listener = (
    request: import('node:http').IncomingMessage,
    response: import('node:http').ServerResponse,
  ) => void;
  interface Express {
    use(path: string, listener: Listener): void;
    listen(port: number): void;
  }
  function express(): Express;

  // biome-ignore lint/style/noDefaultExport: it has one.
  export { express as default };
}

declare module 'next/headers' {
  export function headers(): Promise<Headers>;
}
