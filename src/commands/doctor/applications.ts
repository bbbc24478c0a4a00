import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { loadBrand } from '../../content/brand.ts'
import { basePathOf } from '../../contracts/base-path.ts'
import { allClients } from '../../portico/clients.ts'
import { ROOT } from '../../root.ts'
import { type Check, type Finding, fault, ok, warning } from './finding.ts'

const Metadata = z.object({ issuer: z.string() })

/** Whether applications find the provider where they look for it: below the issuer, and where RFC 8414, 3.1 has it. */
export const checkApplications: Check = async ({ config, env }) => {
  const { publicUrl, dataDir } = config
  const brand = resolve(ROOT, 'brands', config.brand)
  const clients = allClients(config.clients, loadBrand(dirname(brand), basename(brand)).clients)
  if (clients.length === 0) return [ok('No application signs people in.')]
  const written = [
    ok(`Applications that sign people in: ${clients.map(({ id }) => id).join(', ')}.`),
    ...readByOthers(env.CLIENTS || join(dataDir, 'clients.json')),
  ]
  if (!publicUrl) return written
  const below = `${publicUrl}/.well-known/openid-configuration`
  const found = await issuerAt(below)
  // Why nothing answers is said of the public address.
  if (found === 'nothing') return written
  const base = basePathOf(publicUrl)
  const last = `${new URL(publicUrl).origin}/.well-known/oauth-authorization-server${base}`
  return [
    ...written,
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

/** Secrets that stand in the file itself, and that every user of this machine can read. */
const readByOthers = (path: string): readonly Finding[] => {
  if (process.platform === 'win32' || !existsSync(path)) return []
  const isClosed = !(statSync(path).mode & 0o004 && statSync(dirname(path)).mode & 0o001)
  if (isClosed || !readFileSync(path, 'utf8').includes('"secret"')) return []
  return [
    warning(
      `Other users of this machine can read the secrets in ${path}.`,
      `Take that from them: chmod 600 ${path}, or move the secrets into files of their own ("secretFile").`,
    ),
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
