/** The browser has begun to read the file by then; there is no event to wait for. */
const KEPT_MILLISECONDS = 60_000;

/** Offers a file that the page holds to be saved, as a download of this name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
