/** A map of at most `size` entries; beyond them the one that was set longest ago goes. It holds only what can be found again. */
export interface BoundedMap<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
}

export const createBoundedMap = <Value>(size: number): BoundedMap<Value> => {
  const values = new Map<string, Value>()
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key)
      values.set(key, value)
      const oldest = values.keys().next()
      if (values.size > size && !oldest.done) values.delete(oldest.value)
    },
    delete: (key) => void values.delete(key),
  }
}
