import { revertChange } from '../../src/accounts/security/revert.ts'
import { MAIL, OLD_MAIL, PHONE, type Way } from './account.ts'
import { knowledge } from './knowledge.ts'
import { recoveryMoves } from './recovery-moves.ts'
import { settingsMoves } from './settings-moves.ts'
import { secrets, type World } from './world.ts'

/** A person with ways of their own; what they do, they do as the flows do. */
export function person(world: World, name: 'owner' | 'thief', ways: readonly Way[]) {
  const { db, directory, perform, during, now } = world
  const known = knowledge(world, name, ways)
  const moves = {
    ...recoveryMoves(world, known),
    ...settingsMoves(world, known),
    /** Presses "this was not me" under one alert. */
    press: async ({ id, to_kind, to_value }: Alert) => {
      return to_kind === 'chat'
        ? (await perform.revertChange({ notification: id }, during(to_value))).taken
        : directory.transaction((queries) => revertChange(queries, secrets, { notification: id, at: now() }))
    },
  }

  return {
    ...known,
    moves,
    /** What this person was told and may press "this was not me" under, newest first. */
    alerts: async (): Promise<Alert[]> =>
      (
        await db
          .selectFrom('notifications')
          .innerJoin('changes', 'changes.id', 'notifications.change')
          .select(['notifications.id', 'notifications.kind', 'to_kind', 'to_value', 'origin', 'change'])
          .select(['changes.at'])
          .orderBy('changes.at', 'desc')
          .orderBy('notifications.id')
          .execute()
      ).filter(({ to_value }) => known.holds(to_value)),
    addresses: [
      ...(ways.includes('mail') ? [MAIL] : []),
      ...(ways.includes('phone') ? [PHONE] : []),
      ...(ways.includes('old-mail') ? [OLD_MAIL] : []),
    ],
  }
}

/** What a person was told. */
export interface Alert {
  readonly id: string
  readonly kind: string
  readonly to_kind: string
  readonly to_value: string
  readonly change: string | null
  readonly at: number
}

export type Person = ReturnType<typeof person>
