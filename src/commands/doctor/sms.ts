import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { senderFaults } from '../../contracts/sender-faults.ts'
import { isTlsFault } from '../../senders/smtp-fault.ts'
import { type Check, ok } from './finding.ts'

/** Whether the SMS gateway can be connected to. Nothing is sent: that would cost money. */
export const checkSms: Check = async ({ config: { smsWebhookUrl } }) => {
  if (!smsWebhookUrl)
    return [ok('There is no SMS_WEBHOOK_URL: phone numbers come from shared contacts only.')]
  const { hostname, port, protocol } = new URL(smsWebhookUrl)
  const host = hostname.replace(/^\[|\]$/g, '')
  const { promise, resolve } = Promise.withResolvers<NodeJS.ErrnoException | undefined>()
  const socket =
    protocol === 'https:'
      ? connectTls({ host, port: Number(port || 443), servername: host }, () => resolve(undefined))
      : connect({ host, port: Number(port || 80) }, () => resolve(undefined))
  socket.setTimeout(10_000, () => resolve(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })))
  socket.on('error', resolve)
  const failure = await promise
  socket.destroy()
  if (!failure) return [ok('The SMS gateway can be connected to; no SMS was sent.')]
  const code = isTlsFault(failure.code ?? '') ? 'sms/tls' : 'sms/unreachable'
  return [
    {
      state: 'fault',
      says: `The SMS gateway cannot be connected to (${failure.code ?? failure.message}).`,
      cure: senderFaults[code].cure,
      code,
    },
  ]
}
