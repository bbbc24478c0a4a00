import { isLinked } from '../chats.ts'
import type { Database } from '../store/tables.ts'
import { type Bucket, chatGuesser, type Guesser, type Subject, subjectOfAccount } from './bucket.ts'

/**
 * The bucket in which wrong second factors are counted, and whether the account knows the guesser: a linked chat or a
 * device of its own. Each kind of guesser has a bucket apart, so that none pauses another. Strangers are counted on what
 * they named, alike whether or not any account has it.
 */
export async function factorBucketOf(
  db: Database,
  {
    account,
    subject,
    guesser,
    conversation,
  }: {
    readonly account: string | undefined
    /** What was named. */
    readonly subject: Subject
    readonly guesser: Guesser
    readonly conversation: string
  },
): Promise<{ readonly bucket: Bucket; readonly isKnown: boolean }> {
  const linked = await isLinked(db, account ?? '', conversation)
  const by = linked ? chatGuesser(conversation) : guesser
  return {
    bucket:
      account !== undefined && by !== 'stranger'
        ? { kind: 'factor', subject: subjectOfAccount(account), by }
        : { kind: 'factor', subject, by: 'stranger' },
    isKnown: linked || guesser.startsWith('device '),
  }
}
