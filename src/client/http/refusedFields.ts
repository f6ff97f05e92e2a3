/** Members of a request that the server refused. Kept beside the error, so that no body enters it. */
const refusedFields = new WeakMap<Error, readonly string[]>();

export function noteRefusedFields(error: Error, fields: readonly string[] = []): void {
  if (fields.length > 0) refusedFields.set(error, fields);
}

/** Which members of the request the server refused, for a second try without them. */
export function refusedFieldsOf(error: unknown): readonly string[] {
  return (error instanceof Error && refusedFields.get(error)) || [];
}
