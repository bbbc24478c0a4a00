import { z } from 'zod'
import { basePathOf } from '../../contracts/base-path.ts'
import { type Check, fault, ok, warning } from './finding.ts'

const Metadata = z.object({ issuer: z.string() })

/** Whether applications find the provider where they look for it: below the issuer, and where RFC 8414, 3.1 has it. */
export const checkApplications: Check = async ({ config: { clients = [], publicUrl } }) => {
  if (clients.length === 0) return [ok('No application signs people in.')]
  const written = ok(`Applications that sign people in: ${clients.map(({ id }) => id).join(', ')}.`)
  if (!publicUrl) return [written]
  const below = `${publicUrl}/.well-known/openid-configuration`
  const found = await issuerAt(below)
  // Why nothing answers is said of the public address.
  if (found === 'nothing') return [written]
  const base = basePathOf(publicUrl)
  const last = `${new URL(publicUrl).origin}/.well-known/oauth-authorization-server${base}`
  return [
    written,
    found === publicUrl
      ? ok(`They find the issuer ${publicUrl}.`)
      : fault(
          `They do not find the issuer at ${below}.`,
          'See where the proxy leads: it hands on all paths below PUBLIC_URL.',
        ),
    ...(base === '' || (await issuerAt(last)) === publicUrl
      ? []
      : [
          warning(
            `${last} does not lead here: some applications look for the issuer there.`,
            'Hand it on as well, see docs/proxy.md.',
          ),
        ]),
  ]
}

/** The issuer that is named there; `nothing`: nothing answers. */
const issuerAt = async (address: string): Promise<string | undefined> => {
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    if (answer.status >= 500) return 'nothing'
    const metadata = Metadata.safeParse(await answer.json().catch(() => undefined))
    return metadata.data?.issuer
  } catch {
    return 'nothing'
  }
}
