import type { Portico } from './types.ts'

/** Defines `ctx.account`, which asks once, and only if it is read. */
export const accountOnce = (ctx: object, portico: Portico, person: number | undefined): void => {
  let asked: ReturnType<Portico['account']> | undefined
  Object.defineProperty(ctx, 'account', {
    configurable: true,
    enumerable: false,
    get() {
      asked ??= person === undefined ? Promise.resolve(undefined) : portico.account(person)
      return asked
    },
  })
}
