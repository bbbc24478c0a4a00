import type { Context, MiddlewareFn } from 'grammy'
import { accountOnce } from './account-once.ts'
import type { Account, Portico } from './types.ts'

/** What the middleware adds to a context. */
export interface PorticoFlavor {
  /** The account of the person's private chat; looked up when it is first asked for. */
  readonly account: Promise<Account | undefined>
}

/** Gives Portico what is its own, and everything else, untouched, to the next middleware. */
export const accounts =
  <C extends Context>(portico: Portico): MiddlewareFn<C & PorticoFlavor> =>
  async (ctx, next) => {
    accountOnce(ctx, portico, ctx.from?.id)
    if (!(await portico.handle(ctx.update))) await next()
  }
