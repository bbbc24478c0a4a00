/** How a provider reads the part before the @ of its addresses, and the domains that it gives to one mailbox. */
interface Provider {
  readonly domains: readonly string[]
  readonly ignores: RegExp
}

/**
 * Gmail ignores dots (https://support.google.com/mail/answer/7436150); Proton dots, hyphens and underscores
 * (https://proton.me/support/addresses-and-aliases); iCloud gives three domains to one mailbox
 * (https://support.apple.com/en-us/102540).
 */
const providers: readonly Provider[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignores: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'], ignores: /[._-]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'], ignores: /(?!)/g },
]

/**
 * The mailbox in which an address ends up, in the one spelling that is counted: without capitals and `+tag`, and
 * without what its provider ignores.
 */
export function mailboxOf(address: string): string {
  const split = address.lastIndexOf('@')
  const domain = address.slice(split + 1).toLowerCase()
  const name = address
    .slice(0, split)
    .replace(/(?<=.)\+.*$/s, '')
    .toLowerCase()
  const provider = providers.find(({ domains }) => domains.includes(domain))
  return provider ? `${name.replace(provider.ignores, '')}@${provider.domains[0]}` : `${name}@${domain}`
}
