/** Where a request came from, told by the mount, since a web-standard request does not know. */
const addresses = new WeakMap<Request, string>();

export function rememberAddress(request: Request, address: string | undefined): void {
  if (address !== undefined) addresses.set(request, `address ${address}`);
}

export function addressOf(request: Request): string | undefined {
  return addresses.get(request);
}
