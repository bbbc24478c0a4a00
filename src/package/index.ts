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
  TelegramClient,
  Way,
} from './types.ts'
