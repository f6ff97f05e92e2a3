/** Copies a text. `false` when the browser refuses, as it does on insecure pages and in restricted frames. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
