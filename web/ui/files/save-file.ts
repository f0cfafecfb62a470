/** Gives a file to the browser to keep: it is saved, never opened in place. */

/** Until then the browser has begun to read it. */
const BEGUN = 60_000;

export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}
