/** Streams that one page has at once: of a person who opens it in two tabs, or whose telephone has just changed its network. */
const OF_ONE_PAGE = 3

/** The streams of events that are open in this process. */
export interface Streams {
  /** Takes a place for the page of a request, and returns what gives it back. Undefined: there is none, and the page asks again. */
  take(request: string, end: () => void): (() => void) | undefined
  /** Ends all of them, and lets none begin any more. */
  close(): void
}

/** A stream holds a connection open, so there are `most` of them: a page without one asks every few seconds. */
export const createStreams = (most: number): Streams => {
  const open = new Map<string, Set<() => void>>()
  let places = most
  return {
    take(request, end) {
      const ofPage = open.get(request) ?? new Set()
      if (places <= 0 || ofPage.size >= OF_ONE_PAGE) return undefined
      places -= 1
      open.set(request, ofPage.add(end))
      return () => {
        if (!ofPage.delete(end)) return
        places += 1
        if (ofPage.size === 0) open.delete(request)
      }
    },
    close() {
      const all = [...open.values()].flatMap((ofPage) => [...ofPage])
      places = Number.NEGATIVE_INFINITY
      for (const end of all) end()
    },
  }
}
