import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * What is wrong with the file of certificates that `NODE_EXTRA_CA_CERTS` names; undefined where it can be used. Node
 * itself says so in one line of its own, and goes on without them.
 */
export const faultOfExtraCertificates = (path: string): string | undefined => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`
  }
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (certificates.length === 0) return 'holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")'
  try {
    for (const certificate of certificates) new X509Certificate(certificate)
    return undefined
  } catch {
    return 'holds a certificate that cannot be read'
  }
}
