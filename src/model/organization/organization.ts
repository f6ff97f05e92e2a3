/** An account on a server that holds projects. */
export interface Organization {
  readonly id: string;
  /** Its name in addresses. */
  readonly slug: string;
  readonly name?: string;
}
