/** Numbers of pages as a reader says them: "2", or "1–3, 5". */
export function pageRanges(pages: number[]): string {
  const ranges: [from: number, to: number][] = []
  for (const page of pages.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && page === last[1] + 1)
      last[1] = page
    else
      ranges.push([page, page])
  }
  return ranges.map(([from, to]) => from === to ? from : `${from}–${to}`).join(', ')
}
