/** Has the browser save a file in the reader's usual folder for downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** How long the address of a file is kept, in ms: some browsers ask the reader where to put it first. */
const KEPT = 60_000;
