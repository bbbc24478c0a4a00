/** A key by which the tool of a help desk is known, and what it may do. */
export interface ManagementKey {
  /** Stands in the log of operators before whom the tool names; absent: the tool alone says who it was. */
  readonly name?: string
  /** `read`: looks, with addresses masked. `act`: everything. */
  readonly role: Role
  readonly key: string
}

export type Role = 'read' | 'act'

/** `key`, which may do everything, or `name:role:key`. A key itself has no colon. */
export const managementKeyOf = (entry: string): ManagementKey => {
  const [, name = '', role = 'act', key = ''] = /^(?:([\w.@-]{1,40}):(read|act):)?(.*)$/.exec(entry) ?? []
  return { ...(name && { name }), role: role as Role, key }
}
