import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultOfExtraCertificates } from '../../config/extra-certificates.ts'
import { ROOT } from '../../root.ts'
import { type Check, fault, ok } from './finding.ts'

/** The release, Node, and whose certificates it trusts. */
export const checkNode: Check = async ({ env }) => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const extra = env.NODE_EXTRA_CA_CERTS
  const broken = extra && faultOfExtraCertificates(extra)
  return [
    ok(`Portico ${version} on Node ${process.versions.node}.`),
    ...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? [
          fault(
            'NODE_TLS_REJECT_UNAUTHORIZED=0 takes any certificate for any server: whoever stands between reads mails and codes.',
            'Unset it; name your own authority by NODE_EXTRA_CA_CERTS.',
          ),
        ]
      : []),
    ...(broken
      ? [
          fault(
            `NODE_EXTRA_CA_CERTS names ${extra}, which ${broken}.`,
            'Name a file in PEM that this user may read.',
          ),
        ]
      : []),
  ]
}
