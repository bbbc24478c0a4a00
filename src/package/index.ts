export type { ProfileField } from '../../flows/profile.ts'
export type {
  OwnChoice,
  OwnEnvironment,
  OwnEvent,
  OwnFlow,
  OwnPerformer,
  OwnScreen,
  Sentence,
} from './own-flows.ts'
export { createPortico } from './portico.ts'
export type {
  Account,
  Command,
  Errand,
  EventName,
  Portico,
  PorticoEvent,
  PorticoEvents,
  PorticoOptions,
  ProfileSeen,
  TelegramClient,
  Way,
} from './types.ts'
