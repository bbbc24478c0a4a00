/** Things that wait in one queue for each kind; the kinds are taken by turns. */
export interface Turns<Thing> {
  /** How many things of its kind wait already. */
  before(thing: Thing): number
  add(thing: Thing): void
  /** As the next one of its kind. */
  putBack(thing: Thing): void
  take(): Thing | undefined
  some(): boolean
}

export const createTurns = <Thing>(kindOf: (thing: Thing) => string): Turns<Thing> => {
  /** The kind whose turn it is stands first; one of which nothing waits does not stand here. */
  const queues = new Map<string, Thing[]>()
  const queueOf = (thing: Thing): Thing[] => {
    const kind = kindOf(thing)
    const queue = queues.get(kind) ?? []
    queues.set(kind, queue)
    return queue
  }
  return {
    before: (thing) => queues.get(kindOf(thing))?.length ?? 0,
    add: (thing) => void queueOf(thing).push(thing),
    putBack: (thing) => void queueOf(thing).unshift(thing),
    take() {
      for (const [kind, queue] of queues) {
        const thing = queue.shift()
        queues.delete(kind)
        if (queue.length > 0) queues.set(kind, queue)
        return thing
      }
      return undefined
    },
    some: () => queues.size > 0,
  }
}
