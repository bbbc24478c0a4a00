import type { Case, Way } from './account.ts'

/** Ways back in; the password is none: it is what a recovery replaces. */
const waysIn: readonly Way[] = ['mail', 'phone', 'chat', 'factor']

/**
 * Every account worth telling apart, with every set of ways that its owner may still hold and every thief who holds a
 * proper part of them. A thief may know the password where the owner knows it.
 */
export function cases(): Case[] {
  const accounts: Way[][] = [
    ['mail', 'phone', 'chat', 'password'],
    ['mail', 'phone', 'chat', 'factor', 'password'],
    ['mail', 'phone', 'password'],
    ['mail', 'chat', 'password'],
    ['mail', 'factor', 'password'],
  ]
  return accounts.flatMap((account, index) => {
    const owners = index < 2 ? subsets(account) : [account]
    return owners.flatMap((owner) => thievesOf(account, owner).map((thief) => ({ account, owner, thief })))
  })
}

function thievesOf(account: readonly Way[], owner: readonly Way[]): Way[][] {
  const inner = subsets(owner).filter((thief) => thief.length > 0 && count(thief) < count(owner))
  const isWhole = owner.length === account.length
  return [
    ...inner,
    ...(isWhole && account.includes('phone') ? [['contact' as const]] : []),
    ...(isWhole && account.includes('chat') ? [['old-mail' as const]] : []),
    ...(isWhole ? [[]] : []),
  ]
}

const count = (ways: readonly Way[]): number => ways.filter((way) => waysIn.includes(way)).length

const subsets = (ways: readonly Way[]): Way[][] =>
  Array.from({ length: 2 ** ways.length }, (_, bits) => ways.filter((_, index) => (bits >> index) & 1))
