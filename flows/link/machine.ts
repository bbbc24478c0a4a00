import { assign, enqueueActions } from 'xstate'
import { FEW_CODES } from '../common/account.ts'
import { approvedFor, askOwner, baseOf, goTo, remark } from '../common/base.ts'
import { answer, has } from '../common/event.ts'
import type { Identifier, TooMany } from '../requests.ts'
import { words } from '../screen.ts'
import { moment } from '../text/moment.ts'
import { type Context, SHOWN } from './context.ts'
import { linkRequests } from './requests.ts'

/** What can happen here. */
export type LinkEvent =
  | { type: 'open'; chat: string }
  | { type: 'unlink'; locale: string }
  | { type: 'approved'; action: string; approval: string }
  | { type: 'named'; by: Identifier; locale: string }
  | { type: 'chatLinkProven'; ticket: string; codesLeft?: number }
  | { type: 'pageOver'; ticket: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'go'; flow: string }
  | { type: 'another' | 'again' | 'onPage' | 'back' | 'cancel' }

const base = baseOf<Context, LinkEvent>()(linkRequests).extend({
  guards: {
    linkedAlready: ({ context }) => context.account !== undefined,
    needsCode: ({ context }) => context.needs === 'factor',
    thisTicket: ({ context, event }) => 'ticket' in event && event.ticket === context.ticket,
  },
  actions: {
    keepNamed: assign(({ event }) =>
      event.type === 'named'
        ? { by: event.by, locale: event.locale, ticket: undefined, refused: undefined }
        : {},
    ),
    /** After a recovery no chat is linked for a while: the person is told until when. */
    cooling: enqueueActions(({ context: { locale = 'en' }, event, enqueue }) => {
      const { cooling, region } = answer<'linkChat', 'cooling'>(event)
      enqueue.assign({ ticket: undefined })
      enqueue.emit({
        type: 'remark',
        words: words('link-cooling', { until: moment(cooling, region, locale) }),
      })
    }),
    /** A used recovery code is one less; the person should know how many there are. */
    codeUsed: enqueueActions(({ enqueue }, { left }: { left: number | undefined }) => {
      if (left !== undefined)
        enqueue.emit({
          type: 'remark',
          words: words('link-code-used', { left, few: left <= FEW_CODES ? 'yes' : 'no' }),
        })
    }),
  },
})

export const machine = base.createMachine({
  id: 'link',
  context: {},
  initial: 'looking',
  on: {
    cancel: '.closed',
    go: { actions: 'go' },
    /** The page may be filled in after the person went elsewhere in the chat. */
    chatLinkProven: {
      guard: 'thisTicket',
      target: '.linking',
      actions: ['ring', { type: 'codeUsed', params: ({ event }) => ({ left: event.codesLeft }) }],
    },
    erased: { guard: 'notErased', actions: remark('common-not-erased') },
  },
  states: {
    looking: {
      invoke: {
        src: 'listChats',
        input: {},
        onDone: [
          {
            guard: has('none'),
            target: 'identifier',
            actions: assign({ account: undefined, chats: undefined }),
          },
          {
            target: 'chats',
            actions: assign(({ event }) => {
              const { account, region, chats } = answer<'listChats', 'chats'>(event)
              return { account, region, chats: chats.slice(0, SHOWN), chat: undefined, approval: undefined }
            }),
          },
        ],
      },
    },
    chats: {
      on: {
        open: { target: 'chat', actions: assign({ chat: ({ event }) => event.chat }) },
        another: 'identifier',
        back: { actions: goTo('account') },
      },
    },

    /** The owner is asked from here, and finds this again after turning back there. */
    chat: {
      on: {
        unlink: { actions: askOwner('chats') },
        approved: {
          guard: approvedFor('chats'),
          target: 'unlinking',
          actions: assign({ approval: ({ event }) => event.approval }),
        },
        back: 'chats',
      },
    },
    unlinking: {
      invoke: {
        src: 'unlinkChat',
        input: ({ context: { chat = '', approval = '' } }) => ({ chat, approval }),
        onDone: [
          { guard: has('here'), target: 'looking', actions: remark('link-unlinked-here') },
          { guard: has('unlinked'), target: 'looking', actions: remark('link-unlinked') },
          { guard: has('over'), target: 'chat', actions: remark('link-show-again') },
          { target: 'looking', actions: remark('link-gone') },
        ],
      },
    },

    identifier: {
      on: {
        named: { target: 'opening', actions: 'keepNamed' },
        back: [{ guard: 'linkedAlready', target: 'chats' }, { target: 'closed' }],
      },
    },
    opening: {
      invoke: {
        src: 'openChatLink',
        input: ({ context: { by, locale = 'en' } }) => ({
          by: by ?? { kind: 'account' as const, value: '' },
          locale,
        }),
        onDone: {
          target: 'proving',
          actions: assign({ ticket: ({ event }) => event.output.ticket, needs: 'password' as const }),
        },
      },
    },
    proving: {
      always: [
        { guard: 'onPage', target: 'page' },
        { guard: 'needsCode', target: 'code' },
        { target: 'password' },
      ],
    },
    page: {
      on: {
        pageOver: {
          guard: 'thisTicket',
          target: 'opening',
          actions: ['ring', remark('common-page-over')],
        },
        strayed: { actions: ['erase', remark('link-page-not-here')] },
        again: 'opening',
        back: 'identifier',
      },
    },
    password: {
      on: { typed: { target: 'checking', actions: 'erase' }, onPage: 'page', back: 'identifier' },
    },
    code: { on: { typed: { target: 'checking', actions: 'erase' }, back: 'identifier' } },
    checking: {
      invoke: {
        src: 'proveChatLinkInChat',
        input: ({ context: { ticket = '', needs = 'password' }, event }) => ({
          ticket,
          by: needs,
          sealed: event.type === 'typed' ? event.sealed : '',
        }),
        onDone: [
          {
            guard: has('right'),
            target: 'linking',
            actions: {
              type: 'codeUsed',
              params: ({ event }) => {
                const given = event.output
                return { left: 'codesLeft' in given ? given.codesLeft : undefined }
              },
            },
          },
          { guard: has('needs'), target: 'proving', actions: assign({ needs: 'factor' as const }) },
          { guard: has('over'), target: 'opening', actions: remark('link-over') },
          {
            guard: has('tooMany'),
            target: 'slowed',
            actions: assign({ until: ({ event }) => (event.output as TooMany).until }),
          },
          { guard: has('busy'), target: 'proving', actions: remark('link-busy') },
          { guard: has('lost'), target: 'proving', actions: remark('common-once-more') },
          { guard: 'needsCode', target: 'proving', actions: remark('link-wrong-code') },
          { target: 'proving', actions: [assign({ refused: true }), remark('link-wrong')] },
        ],
      },
    },
    linking: {
      invoke: {
        src: 'linkChat',
        input: ({ context: { ticket = '' } }) => ({ ticket }),
        onDone: [
          {
            guard: has('linked'),
            target: 'linked',
            actions: assign(({ event }) => {
              const { linked, name, before } = answer<'linkChat', 'linked'>(event)
              return { linked, name, before, ticket: undefined, by: undefined }
            }),
          },
          { guard: has('cooling'), target: 'identifier', actions: 'cooling' },
          { target: 'identifier', actions: [assign({ ticket: undefined }), remark('link-over')] },
        ],
      },
    },
    linked: { on: { back: { actions: goTo('account') } } },
    /** A limit was reached; it lets go by itself. */
    slowed: { on: { again: 'proving', back: 'identifier' } },
    closed: { type: 'final' },
  },
})
