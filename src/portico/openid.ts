import { randomBytes } from 'node:crypto'
import type { Channel } from '../contracts/channel.ts'
import { askOwner } from '../effects/sign-in/ask-owner.ts'
import { startForClient } from '../effects/sign-in/start-for-client.ts'
import type { Engine } from '../engine/engine.ts'
import { createOpenid, type Openid } from '../openid/openid.ts'
import type { BackchannelAsking } from '../openid/parts.ts'
import { createOpenidPages } from '../web/openid/pages.ts'
import { createUserCodeBrake } from '../web/openid/user-code-brake.ts'
import type { Core } from './core.ts'
import type { Parts } from './parts.ts'

/** What signs people in to applications, with our pages and our chats. */
export const openOpenid = (core: Core, { fetch }: Parts, engine: Engine, channels: Channel): Openid => {
  const publicUrl = core.url
  const ask = async ({ account, ...asking }: BackchannelAsking): Promise<void> => {
    const id = randomBytes(16).toString('base64url')
    const ring = { account, asker: 'client' } as const
    await askOwner({ ...core, engine }, { ...asking, id, kind: 'backchannel', ring })
  }
  return createOpenid({
    ...core,
    publicUrl,
    pages: createOpenidPages({ ...core, publicUrl, chat: () => channels.link() }),
    brakeUserCode: createUserCodeBrake(core.directory, publicUrl, core.now, core.limits.pages),
    // A chat that could not be rung is rung by a job: the request is kept before.
    askOwner: (asking) =>
      ask(asking).catch((error: unknown) => core.report(error, { openid: 'asking an owner' })),
    startForClient: (queries, approved) => startForClient(queries, core.secrets, approved),
    ...(fetch && { fetch }),
  })
}
