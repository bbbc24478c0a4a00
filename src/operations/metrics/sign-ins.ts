import { Counter, type Registry } from 'prom-client'
import { signedIn } from '../../contracts/signed-in.ts'

export interface SignInMetrics {
  /** Counts no more. */
  close(): void
}

/** Counts the sessions that this process opens. */
export const signInMetrics = (registry: Registry): SignInMetrics => {
  const signIns = new Counter({
    name: 'portico_sign_ins_total',
    help: 'People who were signed in, by what they have shown: password, password+factor, chat, chat+factor, passkey.',
    labelNames: ['way'],
    registers: [registry],
  })
  return { close: signedIn.listen((way) => signIns.inc({ way })) }
}
