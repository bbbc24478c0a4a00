import { words } from '../screen.ts'
import { timeLeft } from '../time-left.ts'
import type { WordId } from '../word-ids.ts'
import { answer } from './answer.ts'

/** A line above the next screen: the action `remark`, which every machine that says something has. */
export const remark = (id: WordId) => ({ type: 'remark', params: words(id) }) as const

/** Says when the code can be sent again, after an ask for it came too soon. */
export const resendSoon = {
  type: 'remark',
  params: ({ event }: { event: object }) =>
    words(
      'common-resend-soon',
      timeLeft(answer<'resendChallenge', 'until'>(event).until - (event as { at: number }).at),
    ),
} as const

/** Says that a code was wrong, and how many tries are left. */
export const wrongCode = {
  type: 'remark',
  params: ({ event }: { event: object }) =>
    words('common-code-wrong', { left: answer<'checkCode', 'left'>(event).left }),
} as const
