import type { Choice, ScreenEnvironment, Words } from '../screen.ts'
import { words } from '../screen.ts'
import type { FrozenBy } from './account.ts'
import { askingForHelp } from './choices.ts'

/** What an owner reads of a frozen account: `disputed`, or that the operator alone unlocks it. */
export const frozenWords = (
  by: FrozenBy | undefined,
  { brand }: Pick<ScreenEnvironment, 'brand'>,
  disputed: Words,
): Words => (by === 'operator' ? words('common-frozen-by-operator', { account: brand.account }) : disputed)

/** What unlocks it: `recover`, or asking the operator. */
export const unlocking = (
  by: FrozenBy | undefined,
  { brand }: Pick<ScreenEnvironment, 'brand'>,
  recover: Choice,
): Choice => (by === 'operator' ? askingForHelp(brand.links.contact) : recover)
