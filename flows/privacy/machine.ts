import { assign, emit } from 'xstate'
import { approvedFor, askOwner, baseOf, remark } from '../common/base.ts'
import type { AccountSeen, ConsentsSeen, Dangerous } from '../requests.ts'
import type { Context } from './context.ts'
import { type ActivityPage, privacyRequests } from './requests.ts'

export type PrivacyEvent =
  | {
      type:
        | 'activity'
        | 'consents'
        | 'file'
        | 'delete'
        | 'keep'
        | 'overview'
        | 'uncovered'
        | 'back'
        | 'cancel'
    }
  | { type: 'turn'; page: number }
  | { type: 'offers'; wanted: boolean; version: string; locale: string }
  | { type: 'ask'; locale: string }
  | { type: 'approved'; action: Dangerous; approval: string }
  | { type: 'exported'; ok: boolean }
  | { type: 'go'; flow: string }

type Approved = Extract<PrivacyEvent, { type: 'approved' }>

const base = baseOf<Context, PrivacyEvent>()(privacyRequests).extend({
  guards: {
    none: ({ event }) => 'output' in event && 'none' in (event.output as object),
    arrived: ({ event }) => event.type === 'exported' && event.ok,
  },
  actions: {
    readConsents: assign(({ event }) => ({
      consents: (event as unknown as { output: ConsentsSeen }).output,
    })),
  },
})

/**
 * What is dangerous here (the file, deleting the account) is approved first: the flow `approve` comes back with what the effect is
 * granted for. Keeping the account needs nothing but the chat.
 */
export const machine = base.createMachine({
  id: 'privacy',
  context: {},
  initial: 'looking',
  on: { cancel: '.closed', keep: '.keeping' },
  states: {
    looking: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: [
          { guard: 'none', target: 'none' },
          {
            target: 'overview',
            actions: assign(({ event }) => {
              const { region, deletionAt } = event.output as AccountSeen
              return { region, deletionAt, activity: undefined, consents: undefined }
            }),
          },
        ],
      },
    },
    overview: {
      on: {
        activity: 'readingActivity',
        consents: 'readingConsents',
        file: 'file',
        delete: 'confirmDeletion',
        uncovered: 'looking',
        back: 'closed',
      },
    },

    readingActivity: {
      invoke: {
        src: 'listActivity',
        input: ({ event }) => ({ page: event.type === 'turn' ? event.page : 0 }),
        onDone: [
          { guard: 'none', target: 'none' },
          {
            target: 'activity',
            actions: assign(({ event }) => ({ activity: event.output as ActivityPage })),
          },
        ],
      },
    },
    activity: { on: { turn: 'readingActivity', overview: 'looking', back: 'looking' } },

    readingConsents: {
      invoke: {
        src: 'seeConsents',
        input: {},
        onDone: [
          { guard: 'none', target: 'none' },
          { target: 'consents', actions: 'readConsents' },
        ],
      },
    },
    consents: { on: { offers: 'choosingOffers', overview: 'looking', back: 'looking' } },
    choosingOffers: {
      invoke: {
        src: 'chooseOffers',
        input: ({ event }) => {
          const { wanted, version, locale } = event as Extract<PrivacyEvent, { type: 'offers' }>
          return { wanted, version, locale }
        },
        onDone: [
          { guard: 'none', target: 'none' },
          { target: 'consents', actions: 'readConsents' },
        ],
      },
    },

    file: {
      on: {
        ask: { actions: askOwner('export') },
        approved: { guard: approvedFor('export'), target: 'granting' },
        overview: 'looking',
        back: 'looking',
      },
    },
    granting: {
      invoke: {
        src: 'openExport',
        input: ({ event }) => ({ approval: (event as Approved).approval }),
        onDone: [
          { guard: 'none', target: 'none' },
          {
            guard: ({ event }) => 'over' in event.output,
            target: 'file',
            actions: remark('privacy-expired'),
          },
          {
            target: 'sending',
            actions: emit(({ context, event }) => ({
              type: 'sendExport' as const,
              export: (event.output as { export: string }).export,
              locale: context.locale ?? 'en',
            })),
          },
        ],
      },
    },
    /** The file is a message of its own; this screen then says so in its place. */
    sending: {
      on: {
        exported: [
          { guard: 'arrived', target: 'sent' },
          { target: 'file', actions: remark('privacy-file-failed') },
        ],
        overview: 'looking',
        back: 'looking',
      },
    },
    sent: { on: { overview: 'looking', back: 'looking' } },

    confirmDeletion: {
      on: {
        ask: { actions: askOwner('delete') },
        file: 'file',
        approved: { guard: approvedFor('delete'), target: 'asking' },
        overview: 'looking',
        back: 'looking',
      },
    },
    asking: {
      invoke: {
        src: 'requestDeletion',
        input: ({ event }) => ({ approval: (event as Approved).approval }),
        onDone: [
          { guard: 'none', target: 'none' },
          {
            guard: ({ event }) => 'over' in event.output,
            target: 'confirmDeletion',
            actions: remark('privacy-expired'),
          },
          {
            target: 'pendingDeletion',
            actions: assign(({ event }) => event.output as { deletionAt: number; region: string }),
          },
        ],
      },
    },
    pendingDeletion: { on: { file: 'file', overview: 'looking', back: 'looking' } },
    keeping: {
      invoke: {
        src: 'keepAccount',
        input: {},
        onDone: [
          { guard: 'none', target: 'none' },
          { guard: ({ event }) => 'kept' in event.output && event.output.kept, target: 'kept' },
          { target: 'looking', actions: remark('privacy-not-leaving') },
        ],
      },
    },
    kept: { on: { overview: 'looking', back: 'looking' } },

    /** The chat speaks for no account. */
    none: { on: { go: { actions: 'go' }, back: 'closed' } },
    closed: { type: 'final' },
  },
})
