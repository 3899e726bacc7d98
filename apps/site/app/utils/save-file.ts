/** Lets the browser save `blob` under `name`. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser takes hold of the file at the click; a moment later the memory can go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
