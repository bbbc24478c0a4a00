import type { Sender, Sms } from './sender.ts'

/**
 * Sends to the numbers that are allowed and refuses all others, whatever the SMS is about and wherever the number comes
 * from: an owner may have proven a number by sharing it to which no SMS should go.
 */
export const allowedSms = (sender: Sender<Sms>, allows: (to: string) => boolean): Sender<Sms> => ({
  send: async (sms, options) =>
    allows(sms.to)
      ? sender.send(sms, options)
      : {
          outcome: 'refused',
          retryable: false,
          code: 'sms/not-allowed',
          reason: 'No SMS goes to numbers of that kind.',
        },
})
