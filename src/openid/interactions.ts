import type { ApplicationAnswer, Interactions } from '../contracts/sign-in.ts'
import { createBeganHere } from './http/began-here.ts'
import { cookiesOf } from './http/node-exchange.ts'
import type { OpenidParts } from './parts.ts'
import { proofClaims } from './proof-claims.ts'
import type { SignedInHere } from './provider/grants.ts'
import type { Provider } from './provider/provider.ts'
import { consentedScopes } from './store/consents.ts'
import { digestOf } from './store/digests.ts'
import { revokeGrant } from './store/records.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** The requests of applications that wait in browsers, kept by the provider. */
export const createInteractions = (parts: OpenidParts, provider: () => Promise<Provider>): Interactions => {
  const { clients, directory, now } = parts
  const { isHere } = createBeganHere(parts)
  const byId = new Map(clients.map((client) => [client.id, client]))

  const waiting = async (c: Parameters<Interactions['find']>[0]): Promise<Interaction | undefined> => {
    const { request, response } = cookiesOf(c)
    const found = await (await provider()).interactionDetails(request, response).catch(asNotFound)
    const [, , uid] = c.req.path.split('/')
    const meant = found?.uid === uid ? found : undefined
    return meant && isHere(c.req.header('cookie') ?? '', meant.uid) ? meant : undefined
  }

  return {
    async find(c) {
      const found = await waiting(c)
      const client = byId.get(String(found?.params.client_id))
      if (!found || !client) return undefined
      const { params, prompt, session } = found
      return {
        uid: found.uid,
        prompt: prompt.name === 'consent' ? 'consent' : 'login',
        client: { id: client.id, name: client.name, isOwn: client.own },
        scopes: wordsIn(params.scope),
        locales: wordsIn(params.ui_locales),
        ...(typeof params.login_hint === 'string' && { hint: params.login_hint }),
        ...(session?.accountId !== undefined && { account: session.accountId }),
      }
    },

    async finish(c, answer) {
      const found = await waiting(c)
      if (!found) throw new Error('The request of the application is over.')
      if ('refused' in answer) await endUnused(found)
      const { request, response } = cookiesOf(c)
      return (await provider()).interactionResult(request, response, resultOf(answer), {
        // What the person before has consented to is no answer of whoever signs in now.
        mergeWithLastSubmission: 'consented' in answer,
      })
    },
  }

  /** A session that was opened for an application that the owner then lets have nothing is of no use. */
  async function endUnused({ grantId, session, params, prompt }: Interaction): Promise<void> {
    // Asked who it is, a person refuses to say so; what was opened before stays.
    if (prompt.name !== 'consent' || grantId === undefined || session?.accountId === undefined) return
    const agreed = await consentedScopes(directory.db, session.accountId, String(params.client_id))
    if (agreed.length > 0) return
    await directory.transaction((queries) => revokeGrant(queries, digestOf('Grant', grantId), now()))
  }
}

const wordsIn = (text: unknown): string[] => (typeof text === 'string' ? text.split(' ').filter(Boolean) : [])

const asNotFound = (error: unknown): undefined => {
  if ((error as { readonly name?: string }).name === 'SessionNotFound') return undefined
  throw error
}

const resultOf = (answer: ApplicationAnswer) => {
  if ('refused' in answer) return { error: 'access_denied', error_description: 'the person does not want to' }
  if ('consented' in answer) return { consent: {} }
  const { amr, acr } = proofClaims(answer.proof)
  const portico: SignedInHere = { session: answer.session }
  return {
    login: {
      accountId: answer.account,
      ts: Math.floor(answer.at / 1000),
      amr,
      acr,
      remember: true,
    },
    portico,
  }
}
