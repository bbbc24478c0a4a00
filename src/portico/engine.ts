import type { Outgoing } from '../accounts/outgoing.ts'
import type { Channels } from '../channels/channels.ts'
import type { Messenger } from '../contracts/messenger.ts'
import type { SenderHealth } from '../contracts/sender-health.ts'
import { backgroundEffects } from '../effects/background.ts'
import { sendCode } from '../effects/common/send-code.ts'
import { performers } from '../effects/performers.ts'
import { sendExport } from '../effects/privacy/send-export.ts'
import { createEngine, type Engine } from '../engine/engine.ts'
import type { FlowRegistry } from '../engine/flow-registry.ts'
import { createScreenAssets } from '../pictures/screen-assets.ts'
import type { Core } from './core.ts'
import type { Parts } from './parts.ts'

/** The engine with everything that flows may ask for, its turns counted and timed. */
export const createCountedEngine = (
  core: Core,
  {
    registry,
    channels,
    messenger,
    outgoing,
    senders,
    own,
  }: {
    registry: FlowRegistry
    channels: Channels
    messenger: Messenger
    outgoing: Outgoing
    senders: SenderHealth
    /** Who performs the requests of the host's own flows. */
    own?: Parts['performers']
  },
): Engine => {
  const { config, metrics, conversations, directory, secrets, vault, wording, now, report } = core
  const { addresses, waits, limits } = core
  return metrics.turns.watch(
    createEngine({
      registry,
      wording,
      screenAssets: createScreenAssets({ directory, secrets, pageUrl: addresses.oneTime, now }),
      conversations,
      secrets,
      vault,
      channel: channels,
      performers: performers({ ...core, ...waits, channelOf: channels.nameOf }, own),
      performBackground: backgroundEffects({
        sendCode: sendCode({
          directory,
          secrets,
          messenger,
          outgoing,
          senders,
          linkTo: addresses.activate,
          limits,
          ...waits,
        }),
        sendExport: sendExport({ directory, channel: channels, wording }),
        channel: channels,
      }),
      now,
      shared: config.redis !== undefined,
      report,
    }),
  )
}
