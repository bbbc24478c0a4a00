import type { Sender, Sms } from './sender.ts'

/**
 * Sends to the numbers that are allowed and refuses all others, whatever the SMS is about and however the number came
 * to us: an owner may have proven a number by sharing it that no SMS should go to.
 */
export const allowedSms = (sender: Sender<Sms>, allows: (to: string) => boolean): Sender<Sms> => ({
  send: async (sms, options) =>
    allows(sms.to)
      ? sender.send(sms, options)
      : { outcome: 'refused', retryable: false, reason: 'No SMS goes to numbers of that kind.' },
})
