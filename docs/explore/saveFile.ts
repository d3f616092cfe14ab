/** Hands a text to whoever sits before the page, as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // not at once: the browser has only begun to read it
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
