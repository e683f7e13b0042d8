/** Seam: hands a file to the person by the browser's own download. No permission is needed for that. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; a minute is long enough for the largest, and then its memory is free again.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
