/** An account on a server that holds projects. */
export interface Organization {
  /** The server's id. */
  readonly id: string;
  /** Its name in addresses. */
  readonly slug: string;
  /** Name to show. */
  readonly name?: string;
}
