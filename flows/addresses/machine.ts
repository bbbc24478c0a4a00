import { assign, enqueueActions } from 'xstate'
import { approvedFor, askOwner, baseOf, goTo, remark } from '../common/base.ts'
import {
  checkingCode,
  checkingLink,
  codeAlarms,
  cooling,
  delays,
  isSendable,
  resend,
  resending,
} from '../common/code-states.ts'
import { answer, has } from '../common/event.ts'
import type { AccountSeen, Receipt } from '../requests.ts'
import { words } from '../screen.ts'
import { type Context, chosenOf } from './context.ts'
import { addressesRequests } from './requests.ts'

/** What can happen while the owner changes addresses. */
export type AddressesEvent =
  | { type: 'add'; kind: 'email' | 'phone'; locale: string }
  | { type: 'choose'; address: string }
  | { type: 'primary' | 'remove'; locale: string }
  | { type: 'approved'; action: string; approval: string }
  | { type: 'confirm'; locale: string }
  | { type: 'emailTyped'; address: string }
  | { type: 'emailDoubted'; address: string; meant: string }
  | { type: 'phoneTyped' | 'phoneShared'; phone: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'linkOpened'; challenge: string; sealed: string }
  | Receipt
  | { type: 'go'; flow: string }
  | { type: 'resend' | 'changeAddress' | 'again' | 'uncovered' | 'account' | 'back' | 'cancel' }

const asksFor =
  (what: string) =>
  ({ event }: { event: { output: object } }) =>
    'again' in event.output && event.output.again === what

const base = baseOf<Context, AddressesEvent>()(addressesRequests).extend({
  delays,
  guards: {
    adding: ({ context }) => context.input?.what === 'add',
    byPhone: ({ context }) => context.input?.what === 'add' && context.input.kind === 'phone',
    addressNamed: ({ context }) => context.address !== undefined,
    chosenThere: ({ context }) => chosenOf(context) !== undefined,
    thisChallenge: ({ context, event }) => 'challenge' in event && event.challenge === context.challenge,
    cooling,
    isSendable,
  },
  actions: {
    /** A new address voids every proof of the one before. */
    setAddress: assign(({ event }) => {
      const address =
        event.type === 'emailTyped'
          ? ({ kind: 'email', value: event.address } as const)
          : event.type === 'phoneTyped' || event.type === 'phoneShared'
            ? ({ kind: 'phone', value: event.phone } as const)
            : undefined
      return address ? { address, doubt: undefined, ...noProof } : {}
    }),
    doubtAddress: assign(({ event }) =>
      event.type === 'emailDoubted' ? { doubt: { typed: event.address, meant: event.meant } } : {},
    ),
    keepReceipt: assign(({ event }) =>
      event.type === 'receipt' ? { sent: event.outcome, reason: event.reason } : {},
    ),
    sendCode: enqueueActions(({ context, enqueue }) => {
      if (context.challenge)
        enqueue.emit({ type: 'sendCode', challenge: context.challenge, locale: context.locale ?? 'en' })
    }),
    keepSending: assign(({ event }) => ({ ...noProof, ...answer<'openChallenge', 'challenge'>(event) })),
    keepResendAt: assign(({ event }) => ({ resendAt: answer<'resendChallenge', 'until'>(event).until })),
    keepUntil: assign(({ event }) => ({ until: answer<'openChallenge', 'until'>(event).until })),
    late: assign({ late: true }),
    /** Forgets the address that was being added. */
    clear: assign(() => ({ address: undefined, doubt: undefined, input: undefined, ...noProof })),
  },
})

const noProof = {
  challenge: undefined,
  resendAt: undefined,
  expiresAt: undefined,
  match: undefined,
  sent: undefined,
  reason: undefined,
  late: undefined,
  until: undefined,
} as const

/** Back to where the address was named. */
const renamed = [{ guard: 'byPhone', target: 'phone' }, { target: 'email' }] as const

/**
 * The ways to reach an account: a new one is proven before it counts, the primary one is chosen, one that is no longer
 * wanted goes. Each change begins with the owner showing to be there.
 */
export const machine = base.createMachine({
  id: 'addresses',
  context: {},
  initial: 'looking',
  on: {
    cancel: '.closed',
    linkOpened: { guard: 'thisChallenge', target: '.checkingLink' },
    receipt: { guard: 'thisChallenge', actions: 'keepReceipt' },
  },
  states: {
    looking: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: [
          { guard: has('none'), target: 'none' },
          {
            target: 'list',
            actions: assign(({ event }) => {
              const { addresses, region } = event.output as AccountSeen
              return { addresses: [...addresses], region }
            }),
          },
        ],
      },
    },
    /** The chat speaks for no account. */
    none: {
      on: { go: { actions: 'go' }, back: 'closed' },
    },

    list: {
      on: {
        choose: { target: 'one', actions: assign({ chosen: ({ event }) => event.address }) },
        add: {
          actions: [
            'clear',
            assign({ input: ({ event }) => ({ what: 'add' as const, kind: event.kind }) }),
            askOwner('addresses'),
          ],
        },
        approved: [
          {
            guard: ({ context, event }) => event.action === 'addresses' && context.input?.what === 'add',
            target: 'naming',
            actions: 'keepApproval',
          },
        ],
        account: { actions: goTo('account') },
        uncovered: 'looking',
        back: { actions: goTo('account') },
      },
    },
    one: {
      on: {
        primary: {
          guard: 'chosenThere',
          actions: [assign({ input: { what: 'primary' as const } }), askOwner('addresses')],
        },
        remove: {
          guard: 'chosenThere',
          actions: [assign({ input: { what: 'remove' as const } }), askOwner('addresses')],
        },
        approved: { guard: approvedFor('addresses'), target: 'changing', actions: 'keepApproval' },
        back: 'list',
      },
    },
    changing: {
      invoke: {
        src: 'changeAddresses',
        input: ({ context: { chosen = '', input, approval = '' } }) => ({
          address: chosen,
          change: input?.what === 'primary' ? ('primary' as const) : ('remove' as const),
          approval,
        }),
        onDone: [
          {
            guard: has('done'),
            target: 'looking',
            actions: [
              {
                type: 'remark',
                params: ({ context }) =>
                  words(context.input?.what === 'primary' ? 'addresses-primary-now' : 'addresses-removed', {
                    to: chosenOf(context)?.masked ?? '',
                  }),
              },
              assign({ input: undefined }),
            ],
          },
          {
            guard: asksFor('approval'),
            target: 'one',
            actions: [askOwner('addresses'), remark('addresses-once-more')],
          },
          { guard: has('none'), target: 'none' },
          { guard: has('last'), target: 'looking', actions: remark('addresses-last') },
          { target: 'looking', actions: remark('addresses-gone') },
        ],
      },
    },

    naming: { always: [...renamed] },
    email: {
      on: {
        emailTyped: { target: 'openingProof', actions: 'setAddress' },
        emailDoubted: { target: 'emailDoubt', actions: 'doubtAddress' },
        back: { target: 'list', actions: 'clear' },
      },
    },
    emailDoubt: {
      on: {
        emailTyped: { target: 'openingProof', actions: 'setAddress' },
        emailDoubted: { actions: 'doubtAddress' },
        back: { target: 'email', actions: assign({ doubt: undefined }) },
      },
    },
    phone: {
      on: {
        phoneTyped: { target: 'openingProof', actions: 'setAddress' },
        phoneShared: { target: 'takingContact', actions: 'setAddress' },
        back: { target: 'list', actions: 'clear' },
      },
    },

    takingContact: {
      invoke: {
        src: 'takeContact',
        input: ({ context }) => ({ purpose: 'address', phone: context.address?.value ?? '' }),
        onDone: [
          {
            guard: has('challenge'),
            target: 'adding',
            actions: assign({
              challenge: ({ event }) => answer<'takeContact', 'challenge'>(event).challenge,
            }),
          },
          { guard: has('yours'), target: 'list', actions: ['clear', remark('addresses-yours')] },
          { guard: has('taken'), target: 'taken' },
          { guard: has('unusable'), target: 'phone', actions: remark('common-phone-unusable') },
          {
            target: 'slowed',
            actions: 'keepUntil',
          },
        ],
      },
    },
    openingProof: {
      invoke: {
        src: 'openChallenge',
        input: ({ context }) => ({
          purpose: 'address',
          to: context.address ?? { kind: 'email', value: '' },
          locale: context.locale ?? 'en',
        }),
        onDone: [
          {
            guard: has('challenge'),
            target: 'code',
            actions: ['keepSending', 'sendCode'],
          },
          { guard: has('yours'), target: 'list', actions: ['clear', remark('addresses-yours')] },
          {
            target: 'slowed',
            actions: 'keepUntil',
          },
        ],
      },
    },
    code: {
      after: codeAlarms,
      on: {
        receipt: [
          { guard: 'isSendable', actions: ['keepReceipt', 'ring'] },
          { guard: 'thisChallenge', actions: 'keepReceipt' },
        ],
        typed: 'checkingCode',
        resend,
        changeAddress: [...renamed],
        back: [...renamed],
      },
    },
    resending: resending(({ locale }: Context) => locale),
    checkingCode: checkingCode({ target: 'adding' }),
    checkingLink: checkingLink({ target: 'adding', actions: 'ring' }, 'code'),
    codeOver: {
      on: { again: 'openingProof', changeAddress: [...renamed], back: [...renamed] },
    },
    /** A limit was reached; it ends by itself. */
    slowed: {
      after: { limit: { target: 'slowedOver', actions: 'ring' } },
      on: { changeAddress: [...renamed], back: { target: 'list', actions: 'clear' } },
    },
    slowedOver: {
      on: {
        again: [{ guard: 'byPhone', target: 'phone' }, { target: 'email' }],
        back: { target: 'list', actions: 'clear' },
      },
    },
    /** Said only to a person who has just proven that the address is theirs. */
    taken: {
      on: { changeAddress: [...renamed], back: { target: 'list', actions: 'clear' } },
    },

    adding: {
      invoke: {
        src: 'addAddress',
        input: ({ context: { challenge = '', approval = '' } }) => ({ challenge, approval }),
        onDone: [
          {
            guard: has('added'),
            target: 'looking',
            actions: [
              {
                type: 'remark',
                params: ({ event }) =>
                  words('addresses-added', { to: answer<'addAddress', 'added'>(event).added }),
              },
              'clear',
            ],
          },
          { guard: has('taken'), target: 'taken' },
          { guard: has('enough'), target: 'looking', actions: ['clear', remark('addresses-enough')] },
          { guard: has('none'), target: 'none' },
          {
            guard: asksFor('approval'),
            target: 'unconfirmed',
            actions: [askOwner('addresses'), remark('addresses-once-more')],
          },
          { target: 'codeOver' },
        ],
      },
    },
    /** The address is proven; only the approval has expired meanwhile. */
    unconfirmed: {
      on: {
        confirm: { actions: askOwner('addresses') },
        approved: { guard: approvedFor('addresses'), target: 'adding', actions: 'keepApproval' },
        back: { target: 'list', actions: 'clear' },
      },
    },
    closed: { type: 'final' },
  },
})
