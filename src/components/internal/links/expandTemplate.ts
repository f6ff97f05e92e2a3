/** Fills an address such as `/errors/{issueId}`. Values are encoded; unknown names stay as written. */
export function expandTemplate(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] as string) : whole,
  );
}
