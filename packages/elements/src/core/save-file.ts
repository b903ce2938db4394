/** Saves a file under a name, as a press on a download link does. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  releaseLater(url);
}

/** Viewers and downloads keep reading for a while after they were given the address. */
export function releaseLater(url: string): void {
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 120_000);
}
