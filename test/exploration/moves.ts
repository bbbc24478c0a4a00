import { HOUR } from '../../flows/durations.ts'
import { freezeByOperator, unfreezeByOperator } from '../../src/accounts/security/operator-freeze.ts'
import { ACCOUNT, type Case } from './account.ts'
import type { Alert, Person } from './people.ts'
import { unaskedMail } from './unasked-mail.ts'
import type { World } from './world.ts'

export interface Move {
  readonly name: string
  /** The promise that was broken on the way, if one was. */
  readonly make: (pressed: Set<string>) => Promise<string | undefined>
}

/** What the moves are made of. */
export interface Playing {
  readonly owner: Person
  readonly thief: Person
  readonly as: <Result>(who: Person, work: () => Promise<Result>) => Promise<Result>
  readonly press: (who: Person, alert: Alert, pressed: Set<string>) => Promise<string | undefined>
  readonly finish: (who: Person, chat: string) => Promise<string | undefined>
  readonly ownerTurn: (pressed: Set<string>) => Promise<string | undefined>
  readonly days: (count: number, pressed: Set<string>) => Promise<string | undefined>
  readonly protection: () => Promise<string>
}

/** What owner and thief may do next. */
export async function movesOf(
  world: World,
  { account, owner: held, thief: ways }: Case,
  { owner, thief, as, press, finish, ownerTurn, days, protection }: Playing,
  pressed: ReadonlySet<string>,
): Promise<Move[]> {
  const isStranger = ways.length === 0
  const made: Move[] = []
  const add = (who: Person, name: string, work: () => Promise<unknown>) =>
    made.push({
      name: `${who.name}: ${name}`,
      make: async () => {
        const before = isStranger && who === thief ? await protection() : ''
        await as(who, work)
        return isStranger && who === thief && before !== (await protection())
          ? '3: a person without any way has changed something'
          : undefined
      },
    })
  for (const chat of thief.chats) {
    const here = chat === thief.strange ? 'in a chat of the thief' : 'in the linked chat'
    for (const address of thief.addresses)
      add(thief, `proves ${address.value} ${here}`, () => thief.moves.prove(address, chat))
    if (isStranger || chat !== thief.strange)
      add(thief, `names the account ${here}`, () => thief.moves.name(chat))
    if (ways.includes('contact') || (chat !== thief.strange && account.includes('phone')))
      add(thief, `shares the number ${here}`, () => thief.moves.contact(chat))
    if (await thief.recoveryIn(chat)) {
      add(thief, `gives a code ${here}`, () => thief.moves.factor(chat))
      add(thief, `waits ${here}`, () => thief.moves.hold(chat))
      add(thief, `gives up ${here}`, () => thief.moves.cancel(chat))
      made.push({ name: `thief: chooses a password ${here}`, make: () => finish(thief, chat) })
    }
    if (await thief.moves.mayDrop(chat))
      add(thief, `removes the other addresses ${here}`, () =>
        thief.moves.drop(chat, (value) => !thief.holds(value)),
      )
  }
  const common = async (who: Person) => {
    if (!isStranger && (await who.knowsPassword()) === undefined) return
    if (who === owner && !held.includes('chat')) return
    add(who, 'links a chat', who.moves.link)
    add(who, 'turns 2-step verification on', who.moves.twoStepOn)
    add(who, 'turns 2-step verification off', who.moves.twoStepOff)
    add(who, 'makes new recovery codes', who.moves.renewCodes)
    add(who, 'unlinks the other chats', who.moves.unlinkOthers)
    add(who, 'adds an address', who.moves.addAddress)
    add(who, 'adds a passkey', who.moves.addPasskey)
  }
  await common(thief)
  await common(owner)
  if (isStranger) {
    const mail = unaskedMail(world)
    add(thief, 'asks for a mail to a mailbox of the owner', mail.ask)
    add(owner, 'presses the button of a mail not asked for', mail.press)
    made.push({
      name: 'thief: takes that mailbox into an account of their own',
      make: async () => {
        await as(thief, mail.take)
        return (await mail.isTaken())
          ? '3: a press on a mail has put a mailbox into the account of a thief'
          : undefined
      },
    })
  }
  if ((await thief.knowsPassword()) !== undefined)
    for (const { value } of owner.addresses)
      add(thief, `removes ${value}`, () => thief.moves.removeAddress(value))
  for (const alert of await thief.alerts())
    if (!pressed.has(alert.id))
      made.push({
        name: `thief: "not me" in ${alert.to_value} on ${alert.kind}`,
        make: (pressed) => press(thief, alert, pressed),
      })
  made.push({ name: 'owner: answers and claims', make: (pressed) => ownerTurn(pressed) })
  made.push({
    name: 'the operator freezes the account for an hour',
    make: async () => {
      const { directory, now, pass } = world
      const doing = () => ({ id: `operator ${now()}`, account: ACCOUNT, at: now() })
      await directory.transaction((queries) => freezeByOperator(queries, doing()))
      const before = await protection()
      for (const who of [thief, owner])
        for (const chat of who.chats) {
          for (const address of who.addresses) await as(who, () => who.moves.prove(address, chat))
          await as(who, () => who.moves.factor(chat))
          const failure = await finish(who, chat)
          if (failure) return failure
        }
      if (before !== (await protection()))
        return '6: a password was chosen although the operator has frozen the account'
      pass(HOUR)
      await directory.transaction((queries) => unfreezeByOperator(queries, doing()))
      return undefined
    },
  })
  made.push({ name: 'an hour goes by', make: async () => void world.pass(HOUR) })
  made.push({ name: 'a day goes by', make: (pressed) => days(1, pressed) })
  made.push({ name: 'four days go by', make: (pressed) => days(4, pressed) })
  return made
}
