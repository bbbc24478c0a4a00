import type { Draft } from '../../flows/sign-up/context.ts'
import type { Commit } from '../../src/contracts/conversations.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import { type Conversation, read } from '../../src/engine/record.ts'
import type { Truth } from './directory.ts'

/** A promise that was broken, in words. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

const FACTS = ['region', 'address', 'human', 'proven', 'password', 'name'] as const
type Fact = (typeof FACTS)[number]

/** What a person did that may take an answer back, by the choice that was tapped or the kind of what was said. */
export type Deed = (
  commit: string | undefined,
) => { readonly kind: string; readonly choice?: string } | undefined

/** Watches every commit and every effect of a run, and says at once when a promise is broken. */
export const createJudge = (secrets: Secrets, truth: Truth, deed: Deed) => {
  const last = new Map<string, { version: number; conversation: Conversation }>()
  const effects = new Map<string, string>()
  const handles = new Map<string, string>()
  const claims: string[] = []
  const claim = (holds: boolean, promise: string) => {
    if (!holds) claims.push(promise)
  }

  const committed = ({ id, version, record, seen }: Commit): void => {
    const conversation = read(secrets, id, record)
    const before = last.get(id)
    claim(version === (before?.version ?? 0), 'each commit is one version above the last')
    last.set(id, { version: version + 1, conversation })
    for (const effect of conversation.pending) {
      const key = `${id}:${conversation.createdAt.toString(36)}:${effect.n}`
      const what = JSON.stringify('request' in effect ? [effect.request, effect.input] : effect.background)
      claim((effects.get(key) ?? what) === what, 'a key stands for one effect')
      effects.set(key, what)
    }
    const [was, is] = [before && draftOf(before.conversation), draftOf(conversation)]
    if (is) believed(id, is.context)
    if (!before) return
    claim(conversation.turn >= before.conversation.turn, 'turns are counted up')
    claim(conversation.effectCount >= before.conversation.effectCount, 'effects are counted up')
    const did = deed(seen)
    if (was && !is) {
      const over = ['done', 'creating', 'alreadyYours'].includes(was.state)
      claim(
        over || did?.choice === 'forget' || did?.choice === 'anew',
        `a draft goes only when it is over or the person says so (from ${was.state})`,
      )
    }
    if (was && is) for (const fact of FACTS) kept(fact, was, is, did)
  }

  /** What a record says of proofs is true. */
  const believed = (id: string, draft: Draft): void => {
    if (draft.proven) {
      const challenge = truth.challenges.get(draft.challenge ?? '')
      claim(
        challenge?.spentBy !== undefined &&
          challenge.conversation === id &&
          challenge.to.value === draft.address?.value,
        'only an address that was proven counts as proven',
      )
    }
    if (draft.password)
      claim(
        truth.tickets.get(draft.ticket ?? '')?.password !== undefined,
        'only a password that was chosen counts as chosen',
      )
    if (draft.human) claim(truth.humans.has(id), 'only who solved a captcha counts as human')
    if (draft.account)
      claim(
        truth.accounts.get(draft.address?.value ?? '')?.number === draft.account,
        'an account that is shown exists',
      )
  }

  const kept = (
    fact: Fact,
    was: { state: string; context: Draft },
    is: { state: string; context: Draft },
    did: ReturnType<Deed>,
  ): void => {
    if (was.state === 'done' || was.context[fact] === undefined || was.context[fact] === false) return
    if (is.context[fact]) return
    const again = was.state === 'creating' && (fact === 'proven' || fact === 'password')
    const changed =
      did !== undefined &&
      ((fact === 'proven' && is.context.address?.value !== was.context.address?.value) ||
        (fact === 'proven' && is.context.shared !== was.context.shared) ||
        (fact === 'password' && did.choice === 'change-password') ||
        did.choice === 'anew')
    claim(again || changed, `an accepted ${fact} is kept (${was.state} to ${is.state})`)
  }

  return {
    committed,
    /** An effect is performed: it was committed before, and the secret of one message is used under one key. */
    performed(key: string, effect: object): void {
      claim(effects.has(key), 'nothing is performed that was not committed')
      const sealed = 'sealed' in effect ? String(effect.sealed) : undefined
      if (!sealed) return
      claim((handles.get(sealed) ?? key) === key, 'one message is acted on once')
      handles.set(sealed, key)
    },
    where: (id: string) => last.get(id)?.conversation,
    claim,
    /** @throws Broken with every promise that was broken so far. */
    pass(): void {
      if (claims.length > 0) throw new Broken([...new Set(claims)].join('; '))
    },
  }
}

const draftOf = (conversation: Conversation): { state: string; context: Draft } | undefined => {
  const frame = conversation.frames.findLast(({ flow }) => flow === 'sign-up')
  return frame && { state: frame.state, context: frame.context as Draft }
}
