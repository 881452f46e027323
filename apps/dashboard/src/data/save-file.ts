/** Gives the reader a file of this content to keep. */
export function saveFile(name: string, content: string | Blob, type = ''): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
