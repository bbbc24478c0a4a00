import type { AccountEvent } from '../../../flows/common/notification.ts'
import type { Capabilities } from '../../../flows/flow.ts'
import type { AccountSeen, RequestName, Requests } from '../../../flows/requests.ts'
import type { FlowEvent, Said } from '../../../flows/screen.ts'
import { capabilities } from '../../fixtures/content-around.ts'
import { ownFields } from '../../fixtures/own-fields.ts'
import { MINUTE, NOW } from '../../fixtures/specification.ts'

/** Operators that differ in what they offer. */
export const operators: Readonly<Record<string, Capabilities>> = {
  'everything and a page': capabilities,
  'no captcha, passwords in the chat, questions of the brand': {
    captcha: 'off',
    password: 'chat',
    pages: true,
    passkeys: true,
    mail: true,
    sms: false,
    profile: ownFields.map(({ id }) => id),
  },
  'phones only, a captcha on suspicion': {
    captcha: 'adaptive',
    password: 'chat',
    pages: false,
    mail: false,
    sms: true,
  },
}

const until = NOW + MINUTE
const opened = { challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE }
const checked = [
  { right: true },
  { right: false, left: 3 },
  { over: true },
  { tooMany: true, until },
  { lost: true },
] as const

/** A request to sign in with names as long as they can be. */
const longRequest = {
  client: 'C'.repeat(60),
  device: 'D'.repeat(60),
  place: { city: 'P'.repeat(60), country: 'GS' },
  message: 'M'.repeat(60),
  numbers: ['04', '47', '81'],
  expires: NOW + 5 * MINUTE,
}

const application = {
  client: 'shop',
  name: 'Shop',
  scopes: ['openid', 'email'],
  more: 0,
  since: NOW - MINUTE,
}

/** An account as it is on its first day. */
export const seen: AccountSeen = {
  account: '1234567890',
  name: 'Ana',
  region: 'ES',
  state: 'active',
  since: NOW - MINUTE,
  addresses: [{ id: 'a1', kind: 'email', masked: 'a•••@example.com', primary: true, since: NOW - MINUTE }],
  passwordSince: NOW - MINUTE,
  twoStep: false,
  codesLeft: 0,
  sessions: 0,
  chats: 1,
  offers: false,
}

/** An account that has everything an account can have at once. */
export const wornOut: AccountSeen = {
  ...seen,
  name: 'N'.repeat(64),
  state: 'pending-deletion',
  addresses: [
    ...seen.addresses,
    { id: 'a2', kind: 'phone', masked: '+34 ••• 78', primary: false, since: NOW },
    { id: 'a3', kind: 'email', masked: `e•••@${'d'.repeat(200)}.com`, primary: false, since: NOW },
  ],
  twoStep: true,
  codesLeft: 2,
  sessions: 12,
  lastSignIn: { at: NOW - MINUTE, device: 'Firefox on a computer' },
  chats: 3,
  passkeys: 1,
  applications: 3,
  offers: true,
  deletionAt: NOW + 14 * 24 * 60 * MINUTE,
  coolingUntil: NOW + 24 * 60 * MINUTE,
  recoveryCheckedAt: NOW - MINUTE,
  tries: { count: 11, last: NOW - MINUTE, until },
}

const consents = { region: 'ES', terms: [{ version: '2026-01', at: NOW }], offers: { wanted: false } }

const sixThings = Array.from({ length: 6 }, (_, n) => ({
  kind: 'address-removed',
  at: NOW - n,
  facts: { address: `${'a'.repeat(20)}•••@${'b'.repeat(60)}.example` },
}))

/** As many as an account can have beside the one that was proven. */
const others = ['a2', 'a3', 'a4', 'a5'].map((id) => ({ id, masked: `e•••@${'d'.repeat(200)}.com` }))

/** Every answer that a request can bring. */
export const answers: { readonly [Name in RequestName]: readonly Requests[Name]['output'][] } = {
  openChallenge: [{ ...opened, resendAt: NOW }, { tooMany: true, until }, { yours: true }],
  resendChallenge: [opened, { tooMany: true, until }],
  checkCode: checked,
  checkLink: checked,
  takeContact: [
    { challenge: 'c2' },
    { taken: true },
    { unusable: true },
    { tooMany: true, until },
    { yours: true },
  ],
  openCaptcha: [{ challenge: 'k1' }, { tooMany: true, until }],
  checkCaptcha: checked,
  openPasswordPage: [{ ticket: 'e1' }, { over: true }],
  choosePassword: [{ ticket: 'e1' }, { refused: 'guessable' }, { lost: true }, { over: true }],
  repeatPassword: [{ same: true }, { same: false }, { lost: true }],
  createAccount: [
    { account: '1234567890' },
    { taken: true },
    { again: 'proof' },
    { again: 'password' },
    { again: 'profile', fields: ['city'] },
  ],
  openRecovery: [
    { ...opened, recovery: 'r1' },
    { captcha: true },
    { recovery: 'r1', proven: true },
    { nobody: true },
    { unusable: true },
    { tooMany: true, until },
  ],
  recoveryStatus: [
    { next: 'name' },
    { next: 'name', addresses: seen.addresses },
    { next: 'proof' },
    { next: 'factor', recovery: 'r1' },
    { next: 'password', recovery: 'r1', to: 'a•••@example.com' },
    { next: 'offer', recovery: 'r1', hours: 24 },
    { next: 'offer', recovery: 'r1', hours: 72 },
    { next: 'wait', recovery: 'r1', until },
    { next: 'nothing' },
    { over: true },
  ],
  proveFactor: [...checked, { busy: true }],
  openHold: [{ until }, { over: true }],
  cancelRecovery: [{ cancelled: true }, { over: true }],
  resetPassword: [{ done: true }, { done: true, others, passkeys: 2 }, { again: 'password' }, { over: true }],
  dropWay: [
    { dropped: 'a•••@example.com', others: [] },
    { dropped: 'a•••@example.com', others: others.slice(1) },
    { over: true },
  ],
  changeDetails: [{ changed: true }, { locked: true }, { none: true }],
  changeProfile: [{ changed: true }, { refused: true }, { locked: true }, { none: true }],
  unlock: [{ unlocked: true }, { tooMany: true, until }, { none: true }],
  changePassword: [{ changed: true, ended: 2 }, { again: 'password' }, { again: 'approval' }, { none: true }],
  addAddress: [
    { added: '+34 ••• 78' },
    { taken: true },
    { enough: true },
    { again: 'proof' },
    { again: 'approval' },
    { none: true },
  ],
  changeAddresses: [{ done: true }, { gone: true }, { last: true }, { again: 'approval' }, { none: true }],
  revertChange: (['locked', 'stopped', 'outweighed', 'before', 'late'] as const).map((taken) => ({ taken })),
  seeAccount: [seen, wornOut, { none: true }],
  openApproval: [
    { approval: 'a1', needs: 'password', given: true },
    { approval: 'a1', needs: 'password' },
    { approval: 'a1', needs: 'factor' },
    { approval: 'a1', needs: 'either' },
    { approval: 'a1', needs: 'both' },
    { cooling: until, region: 'ES' },
    { frozen: 'dispute' },
    { frozen: 'operator' },
    { none: true },
  ],
  openTwoStep: [{ ticket: 't1' }, { over: true }, { none: true }],
  openCodes: [{ ticket: 'r1' }, { over: true }, { none: true }],
  listPasskeys: [
    { region: 'ES', passkeys: [] },
    {
      region: 'ES',
      passkeys: [{ id: 'p1', name: 'Firefox · Linux', since: NOW - MINUTE, isBackedUp: false }],
    },
    {
      region: 'ES',
      passkeys: Array.from({ length: 8 }, (_, n) => ({
        id: `${n}`.padStart(12, 'f'),
        name: 'N'.repeat(40),
        since: NOW - MINUTE,
        used: NOW,
        isBackedUp: true,
      })),
    },
    { none: true },
  ],
  openPasskey: [{ ticket: 'w1' }, { enough: true }, { over: true }, { none: true }],
  renamePasskey: [{ renamed: true }, { gone: true }, { none: true }],
  removePasskey: [{ removed: true }, { gone: true }, { over: true }, { none: true }],
  endTwoStep: [{ ended: true }, { over: true }, { none: true }],
  listApplications: [
    { region: 'ES', page: 0, pages: 1, count: 0, applications: [] },
    { region: 'ES', page: 0, pages: 1, count: 1, applications: [application] },
    {
      region: 'ES',
      page: 1,
      pages: 3,
      count: 18,
      applications: Array.from({ length: 6 }, (_, n) => ({
        client: `${n}`.repeat(64),
        name: 'N'.repeat(60),
        scopes: Array.from({ length: 10 }, () => 's'.repeat(64)),
        more: 40,
        since: NOW,
      })),
    },
    { none: true },
  ],
  revokeApplication: [{ revoked: true }, { gone: true }, { none: true }],
  listSessions: [
    { region: 'ES', sessions: [] },
    { region: 'ES', sessions: [], applications: 1 },
    {
      region: 'ES',
      sessions: Array.from({ length: 30 }, (_, n) => ({
        id: `${n}`.padStart(12, 'f'),
        device: 'D'.repeat(100),
        since: NOW - MINUTE,
        seen: NOW,
      })),
    },
    {
      region: 'ES',
      applications: 2,
      sessions: [{ id: 's2', device: 'Firefox on Linux', client: 'Shop', since: NOW - MINUTE, seen: NOW }],
    },
    { region: 'ES', sessions: [{ id: 's1', device: 'Firefox on Linux', since: NOW - MINUTE, seen: NOW }] },
    { none: true },
  ],
  endSessions: [{ ended: 0 }, { ended: 1 }, { ended: 12 }, { none: true }],
  listChats: [
    {
      account: '1234567890',
      region: 'ES',
      chats: Array.from({ length: 30 }, (_, n) => ({
        id: `${n}`.padStart(12, 'f'),
        here: n === 0,
        since: NOW,
      })),
    },
    { account: '1234567890', region: 'ES', chats: [{ id: 'c1', here: true, since: NOW }] },
    { none: true },
  ],
  openChatLink: [{ ticket: 'n1' }],
  proveChatLinkInChat: [
    { right: true },
    { right: true, codesLeft: 3 },
    { right: false },
    { needs: 'factor' },
    { over: true },
    { tooMany: true, until },
    { busy: true },
    { lost: true },
  ],
  linkChat: [
    { linked: '1234567890', name: 'Ana' },
    { linked: '1234567890', name: 'N'.repeat(64), before: '9876543210' },
    { over: true },
  ],
  unlinkChat: [
    { unlinked: true, here: true },
    { unlinked: true, here: false },
    { gone: true },
    { over: true },
    { none: true },
  ],
  approveInChat: [
    { right: true },
    { right: true, codesLeft: 3 },
    { right: false, left: 3 },
    { needs: 'factor' },
    { over: true },
    { tooMany: true, until },
    { busy: true },
    { lost: true },
  ],
  listActivity: [
    { none: true },
    {
      region: 'ES',
      page: 0,
      pages: 1,
      happened: [{ kind: 'account-created', at: NOW, facts: { by: 'email' } }],
    },
    { region: 'ES', page: 1, pages: 3, happened: sixThings },
  ],
  seeConsents: [{ none: true }, consents, { ...consents, offers: { wanted: true, at: NOW } }],
  chooseOffers: [{ none: true }, consents, { ...consents, offers: { wanted: true, at: NOW } }],
  openExport: [{ none: true }, { over: true }, { export: 'x1' }],
  requestDeletion: [{ none: true }, { over: true }, { deletionAt: until, region: 'ES' }],
  keepAccount: [{ none: true }, { kept: true }, { kept: false }],
  openRecoveryCheck: [{ none: true }, { gone: true }, { ...opened, resendAt: NOW }, { tooMany: true, until }],
  seeSignIn: [
    { request: 'q1', asked: longRequest },
    { request: 'q1', asked: { client: 'Nextcloud', message: 'W4SCT', expires: NOW + MINUTE } },
    { request: 'q1', unlinked: longRequest },
    { frozen: 'dispute' },
    { frozen: 'operator' },
    { over: true },
  ],
  answerSignIn: [
    { outcome: 'approved' },
    { outcome: 'wrong-number' },
    { outcome: 'denied' },
    { outcome: 'over' },
    { needs: 'factor' },
    { frozen: 'dispute' },
  ],
  endRecoveryCheck: [{ none: true }, { works: 1, of: 2 }, { works: 2, of: 2 }],
}

/** The longest address there can be, RFC 5321 section 4.5.3.1. */
const longAddress = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(55)}.com`

/** What people may write in any state. */
export const sayings: readonly Said[] = [
  ...[
    'Spain',
    'is',
    'Antarctica',
    'qwerty',
    longAddress,
    'ana@gmial.com',
    '+34 612 34 56 78',
    '55 1234 5678',
    '<b>&',
    '👍',
  ].map((text) => ({ kind: 'text', text, message: '1' }) as const),
  { kind: 'text', text: 'N'.repeat(64), message: '1' },
  { kind: 'secret', sealed: 's', message: '1' },
  { kind: 'contact', phone: '34612345678', own: true, message: '1' },
  { kind: 'contact', phone: '34612345678', own: false, message: '1' },
]

const aChange: AccountEvent = {
  kind: 'address-added',
  facts: { address: `a•••@${'d'.repeat(250)}.com` },
  when: NOW - MINUTE,
  place: 'other',
}

/** What happens without a message of the person in this chat. */
export const happenings: readonly FlowEvent[] = [
  { type: 'linkOpened', challenge: 'c1', sealed: 's' },
  { type: 'solved', challenge: 'k1', sealed: 's' },
  { type: 'receipt', challenge: 'c1', outcome: 'accepted' },
  { type: 'receipt', challenge: 'c1', outcome: 'refused', reason: 'r'.repeat(120) },
  { type: 'passwordChosen', ticket: 'e1' },
  { type: 'erased', ok: false },
  { type: 'alert', alert: { ...aChange, notification: 'n1', region: 'ES', undo: true } },
  {
    type: 'alert',
    alert: {
      ...aChange,
      kind: 'disputed',
      facts: { what: 'signed-in' },
      notification: 'n2',
      region: 'ES',
      undo: false,
    },
  },
  { type: 'ask', action: 'addresses', locale: 'en' },
  { type: 'approvalGiven', ticket: 'a1', codesLeft: 3 },
  { type: 'pageOver', ticket: 'a1' },
  { type: 'approved', action: 'chats', approval: 'a1' },
  { type: 'chatLinkProven', ticket: 'n1', codesLeft: 3 },
  { type: 'pageOver', ticket: 'n1' },
  { type: 'approved', action: 'password', approval: 'a1' },
  { type: 'approved', action: 'addresses', approval: 'a1' },
  { type: 'approved', action: 'two-step', approval: 'a1' },
  { type: 'approved', action: 'codes', approval: 'a1' },
  { type: 'twoStepOn', ticket: 't1' },
  { type: 'codesShown', ticket: 'r1' },
  { type: 'approved', action: 'passkeys', approval: 'a1' },
  { type: 'passkeyAdded', ticket: 'w1' },
  { type: 'approved', action: 'sign-in', approval: 'a1' },
  { type: 'approved', action: 'export', approval: 'a1' },
  { type: 'approved', action: 'delete', approval: 'a1' },
  { type: 'exported', ok: true },
  { type: 'exported', ok: false },
  { type: 'keep' },
  { type: 'offer' },
  { type: 'asked', request: 'q2' },
  { type: 'scanned', payload: 't1' },
]
