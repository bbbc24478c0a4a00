import type { ControlId } from './controls.ts'

/** Text that stands once in a file, and what is put in its place. */
export type Edit = readonly [file: string, find: string, put: string]

/** How a control is taken away, or why it is not. */
export type Break =
  /** `without`: what is missing then. */
  { readonly without: string; readonly edits: readonly Edit[] } | { readonly because: string }

const challenges = 'src/accounts/proofs/challenges.ts'
const limits = 'src/accounts/throttling/limits.ts'
const sends = 'src/accounts/throttling/sends.ts'
const passwords = 'src/passwords/passwords.ts'
const argon2 = 'src/passwords/argon2.ts'
const openChallenge = 'src/effects/common/open-challenge.ts'
const signIn = 'src/effects/sign-in/sign-in.ts'
const oneTimePage = 'src/web/one-time/one-time-page.ts'
const inbound = 'src/channels/telegram/inbound.ts'

/** Each control of the table, taken away by as little as it takes. A row without a break fails the run. */
export const breaks: Readonly<Partial<Record<ControlId, Break>>> = {
  C1: {
    without: 'leading zeros',
    edits: [
      ['src/secrets/key-ring.ts', "String(number % codes).padStart(digits, '0')", 'String(number % codes)'],
    ],
  },
  C2: { without: 'the end of a code', edits: [[challenges, ".where('code_expires_at', '>', at)", '']] },
  C3: {
    without: 'spending a code once',
    edits: [
      [
        challenges,
        "    .set({ spent_at: at, spent_by: key })\n    .where('id', '=', id)\n    .where('spent_at', 'is', null)",
        "    .set({ spent_at: at, spent_by: key })\n    .where('id', '=', id)",
      ],
      [
        challenges,
        "    .where('spent_at', 'is', null)\n    .where('replaced_at', 'is', null)\n    .where('code_expires_at'",
        "    .where('code_expires_at'",
      ],
    ],
  },
  C4: { without: 'the last try', edits: [[challenges, ".whereRef('attempts', '<', 'max_attempts')", '']] },
  C5: {
    without: 'counting wrong codes',
    edits: [
      [
        'src/effects/common/check-code.ts',
        "await addAttempt(queries, { key, bucket, conversation, outcome: right ? 'right' : 'wrong', at })",
        "if (right) await addAttempt(queries, { key, bucket, conversation, outcome: 'right', at })",
      ],
    ],
  },
  C6: {
    without: 'voiding the code before',
    edits: [[challenges, '  await replaceOpen(queries, challenge, challenge.opened_at)\n', '']],
  },
  C7: {
    without: 'the purpose of a proof',
    edits: [
      [
        'src/accounts/security/recovery-proofs.ts',
        "challenge.purpose !== 'recovery' || challenge.decoy",
        'challenge.decoy',
      ],
    ],
  },
  C8: {
    without: 'keeping a code out of the database',
    edits: [
      [
        openChallenge,
        '    locale,\n    key_id: secrets.current,',
        "    locale: locale && secrets.code(6, 'challenge', [id, '0']),\n    key_id: secrets.current,",
      ],
    ],
  },
  R1: {
    without: 'the cool-down',
    edits: [[limits, 'coolDowns: [60 * SECOND, 120 * SECOND, 300 * SECOND]', 'coolDowns: [0]']],
  },
  R2: {
    without: 'the cap of a chat',
    edits: [
      [limits, 'destinationsPerChat: { most: 3, per: DAY }', 'destinationsPerChat: { most: 300, per: DAY }'],
    ],
  },
  R3: {
    without: 'the budget of an hour',
    edits: [[sends, '(await takeSlot(queries, share, send.at, limits, isFree))', 'send.at > 0']],
  },
  R4: {
    without: 'an answer that says nothing of the cause',
    edits: [
      [
        'src/web/api/api.ts',
        "return problem(c, 'failed', { wait: MINUTE })",
        'return c.text(String(error), 500)',
      ],
    ],
  },
  R5: {
    without: 'a share of its own for a linked chat',
    edits: [
      [
        'src/effects/recovery/open-recovery.ts',
        "by: linked ? chatGuesser(conversation) : 'stranger',",
        "by: 'stranger',",
      ],
    ],
  },
  R6: {
    without: 'a brake that no header moves',
    edits: [
      [
        'src/web/api/api.ts',
        'await brake({ identifier, device: read.data.device })',
        "await brake({ identifier: { kind: 'email', value: `${c.req.header('x-forwarded-for') ?? identifier.value}@x` }, device: read.data.device })",
      ],
    ],
  },
  R7: {
    without: 'asking for more while a chat is under way',
    edits: [
      [
        'src/channels/telegram/polling.ts',
        'await Promise.race([updates.idle(), pause(beat)])',
        'await updates.idle()',
      ],
    ],
  },
  R8: {
    without: 'the chat of a captcha',
    edits: [
      [
        challenges,
        "    .where('id', '=', id)\n    .where('conversation', '=', conversation)\n    .executeTakeFirst()",
        "    .where('id', '=', id)\n    .where('conversation', '!=', '')\n    .executeTakeFirst()",
      ],
    ],
  },
  R9: {
    without: 'giving a try back where nothing was compared',
    edits: [
      [
        'src/effects/common/check-password.ts',
        '    await directory.transaction((queries) => withdrawAttempt(queries, key))\n',
        '',
      ],
    ],
  },
  R10: {
    without: 'counting only what goes on',
    edits: [
      [
        'src/web/http/sign-in-brakes.ts',
        '    if (wait === 0) {\n      ofOneName.count(name)\n      strangers.count(ALL)',
        '    strangers.count(ALL)\n    if (wait === 0) {\n      ofOneName.count(name)',
      ],
    ],
  },
  R11: {
    without: 'the cap on captchas of a page',
    edits: [[limits, 'pagesPerChat: { most: 5, per: HOUR }', 'pagesPerChat: { most: 500, per: HOUR }']],
  },
  R12: {
    without: 'the captcha for one more name',
    edits: [
      [
        'src/effects/recovery/open-recovery.ts',
        "const captcha = captchas ? await captchaFor(queries, spec.bucket, performing) : 'none'",
        "const captcha: Awaited<ReturnType<typeof captchaFor>> | 'none' = 'none'",
      ],
    ],
  },
  E1: {
    without: 'the same answer for an account that is frozen',
    edits: [
      [
        'src/effects/recovery/open-recovery.ts',
        'if (!spec) return { nobody: true }',
        "const is = queries.selectFrom('accounts').select('id').where('state', '=', 'frozen')\n      if (!spec || (await is.where('id', '=', spec.account ?? '').executeTakeFirst())) return { nobody: true }",
      ],
    ],
  },
  E2: {
    without: 'sending after the answer',
    edits: [
      [
        'src/effects/common/send-code.ts',
        "    if (challenge.purpose === 'recovery') await beforeSending()\n",
        '',
      ],
    ],
  },
  E3: {
    without: 'a decoy for an address that is taken',
    edits: [
      [openChallenge, 'const decoy = (await ownerOf(queries, to)) !== undefined', 'const decoy = false'],
    ],
  },
  E4: {
    without: 'a hash for a name that no account has',
    edits: [
      [
        'src/effects/common/check-password.ts',
        "right = await passwords.verify(hash ?? passwords.decoyHash, password, own ? 'known' : 'stranger')",
        'right = hash !== undefined && (await passwords.verify(hash, password))',
      ],
    ],
  },
  E5: {
    without: 'a pause for names that no account has',
    edits: [
      [
        'src/effects/common/check-password.ts',
        'const claim = await claimAttempt(directory, { key, bucket, conversation, at }, limits)',
        'const claim: Claim_ = account ? await claimAttempt(directory, { key, bucket, conversation, at }, limits) : { left: 1 }',
      ],
      [
        'src/effects/common/check-password.ts',
        '/** Until when no more passwords are compared from',
        'type Claim_ = Awaited<ReturnType<typeof claimAttempt>>\n\n/** Until when no more passwords are compared from',
      ],
    ],
  },
  P1: {
    without: 'counting code points',
    edits: [[passwords, 'const length = [...password].length', 'const length = Buffer.byteLength(password)']],
  },
  P2: {
    without: 'the end of a long password',
    edits: [
      [
        argon2,
        "Buffer.from(password.normalize('NFC'), 'utf8')",
        "Buffer.from(password.normalize('NFC'), 'utf8').subarray(0, 72)",
      ],
    ],
  },
  P3: {
    without: 'composing accents',
    edits: [[argon2, "Buffer.from(password.normalize('NFC'), 'utf8')", "Buffer.from(password, 'utf8')"]],
  },
  P4: {
    without: 'the lists of breached passwords',
    edits: [['src/passwords/jobs.ts', ' || isBreached(job.password, job.lists)', '']],
  },
  P5: {
    without: 'what a password manager reads',
    edits: [
      [
        'src/web/layout/new-password.ts',
        'name="password" type="password" dir="ltr" required autocomplete="new-password"',
        'name="password" type="password" dir="ltr" required autocomplete="off"',
      ],
    ],
  },
  P6: {
    without: 'hashing anew at the present cost',
    edits: [
      [signIn, 'passwords.outdated(checked.hash) ? await passwords.hash(password) : undefined', 'undefined'],
    ],
  },
  P7: {
    without: 'keeping a password out of the database',
    edits: [
      [
        'src/effects/common/choose-password.ts',
        'personalWords: input.avoid,',
        "personalWords: [...input.avoid, (judged as { password?: string }).password ?? ''],",
      ],
      [
        'src/effects/common/choose-password.ts',
        'account: about.account }',
        'account: about.account, ...{ password } }',
      ],
    ],
  },
  P8: {
    without: 'deleting a password in the chat',
    edits: [['flows/common/password-screen.ts', "  secret: 'erase',\n", '']],
  },
  S1: {
    without: 'ending sessions',
    edits: [['src/accounts/security/revoke-access.ts', '  await endSessions(queries, account, at)\n', '']],
  },
  S2: {
    without: 'the end of an idle session',
    edits: [
      [
        'src/accounts/sessions.ts',
        "    .where('expires_at', '>', at)\n    .where('seen_at', '>', at - sessionLife.idle)\n    .where('accounts.state'",
        "    .where('expires_at', '>', at)\n    .where('accounts.state'",
      ],
    ],
  },
  S3: {
    without: 'notices of a change',
    edits: [
      [
        'src/accounts/security/changes.ts',
        '  await addNotifications(queries, { id, account, what, at, here, title, change: id })\n',
        '',
      ],
    ],
  },
  S4: {
    without: 'the approval for a new address',
    edits: [
      [
        'src/effects/addresses/add-address.ts',
        "  if (!(await consumeApproval(queries, using))) return { again: 'approval' }\n",
        '  await consumeApproval(queries, using)\n',
      ],
    ],
  },
  S5: {
    without: 'the day after a recovery',
    edits: [
      [
        'src/accounts/proofs/approvals.ts',
        "  if (cooling === undefined || action === 'password')",
        "  if (cooling !== 0 || action === 'password')",
      ],
    ],
  },
  S7: {
    without: 'what takes more ways to stop than one',
    edits: [
      [
        'src/accounts/security/evidence.ts',
        'way === undefined || ways.length < 2 || !ways.includes(way)',
        'way === undefined || ways.length >= 0',
      ],
    ],
  },
  S8: {
    without: 'looking whether something was stopped',
    edits: [
      [
        'src/accounts/security/revert.ts',
        '  if (stopped) return stopped\n',
        "  if (stopped || begins.has(said.kind)) return 'stopped'\n",
      ],
    ],
  },
  S9: {
    without: 'what a shared number is worth',
    edits: [
      [
        'src/accounts/security/recovery-proofs.ts',
        "  if (challenge.kind !== 'contact') return proof\n",
        "  if (challenge.kind !== 'contact' || proof) return proof\n",
      ],
    ],
  },
  S10: {
    without: 'the other addresses after a recovery',
    edits: [
      [
        'src/effects/recovery/other-addresses.ts',
        'ways.length === 0 || addresses.length === 1',
        'ways.length >= 0 || addresses.length === 1',
      ],
    ],
  },
  S6: {
    without: 'telling that the second factor was missing',
    edits: [
      [
        signIn,
        'const missing = () =>\n        noteMissingFactor(',
        'const missing = async () =>\n        undefined && noteMissingFactor(',
      ],
    ],
  },
  F1: {
    without: 'the second factor at signing in',
    edits: [[signIn, '    if (twoStep) {\n', '    if (twoStep && factor !== undefined) {\n']],
  },
  F2: {
    without: 'using a step once',
    edits: [['src/accounts/proofs/factors.ts', "    .where('last_step', '<', step)\n", '']],
  },
  F3: {
    without: 'using a recovery code once',
    edits: [
      [
        'src/effects/common/check-factor.ts',
        '  if (!(await isUnused(queries, match))) return undefined\n',
        '',
      ],
      [
        'src/effects/common/check-factor.ts',
        'return (await spendCode(queries, match, at)) ? { codesLeft: left } : undefined',
        'await spendCode(queries, match, at)\n  return { codesLeft: left }',
      ],
    ],
  },
  F4: {
    without: 'the second factor beside an address',
    edits: [['src/accounts/security/evidence.ts', '(factor || !twoStep) && (lastProven', '(lastProven']],
  },
  F5: {
    without: 'the wait of a weak proof',
    edits: [
      [
        'src/accounts/security/evidence.ts',
        'recovery.hold_until !== null && recovery.hold_until <= at',
        'recovery.hold_until !== null',
      ],
    ],
  },
  L1: {
    without: 'the proof in a link',
    edits: [
      ['src/accounts/proofs/tokens.ts', 'isSameText(tokenOfRow(row), token) ? row : undefined', 'row'],
      [challenges, 'isSameText(linkTokenOf(secrets, challenge), token)', 'token.startsWith(challenge.id)'],
    ],
  },
  L2: {
    without: 'the button of a link',
    edits: [
      [
        oneTimePage,
        'return answerWith(c, opened ? await show[opened.view.state](opened.view, opened.token) : notFound)',
        'return answerWith(c, opened ? await (submit[opened.view.state] ?? show[opened.view.state])(opened.view, opened.token, async () => ({})) : notFound)',
      ],
    ],
  },
  L3: {
    without: 'a page that names no address to others',
    edits: [
      [
        'src/web/http/security-headers.ts',
        '  const secure = secureHeaders({\n',
        "  const secure = secureHeaders({\n    referrerPolicy: 'unsafe-url',\n",
      ],
    ],
  },
  L4: { because: 'No line reads the host of a request: there is nothing that could be taken away.' },
  L5: {
    without: 'the number that the chat shows',
    edits: [
      [
        'src/accounts/proofs/number-match.ts',
        '    if (isSameText(numberMatchOf(secrets, ticket), digits)) {',
        '    if (digits !== numberMatchOf(secrets, ticket) || digits) {',
      ],
    ],
  },
  L6: {
    without: 'the number that the link of a mail asks for',
    edits: [['src/web/pages/activate.ts', 'typed !== match', 'typed !== match && !match']],
  },
  W1: {
    without: 'what a browser may load',
    edits: [['src/web/http/security-headers.ts', 'defaultSrc: none', "defaultSrc: ['*']"]],
  },
  W2: {
    without: 'where a form comes from',
    edits: [
      ['src/web/http/same-origin-form.ts', '    if (!own) return renderer.message(c, foreignForm)\n', ''],
    ],
  },
  W3: {
    without: 'the size of a body',
    edits: [['src/web/http/same-origin-form.ts', 'return limit(c, next)', 'return next()']],
  },
  T1: {
    without: 'the secret of a webhook',
    edits: [
      [
        'src/channels/telegram/webhook.ts',
        "if (!isEqual(request.headers['x-telegram-bot-api-secret-token'], right)) answer(response, 401)\n    else if",
        'if',
      ],
    ],
  },
  T2: {
    without: 'the chat of a tap',
    edits: [
      [inbound, "if (on?.chat.type !== 'private' || from.is_bot || on.chat.id !== from.id)", 'if (!on)'],
    ],
  },
  T3: {
    without: 'whose a contact is',
    edits: [[inbound, 'own: contact.user_id === user && !forwarded', 'own: true']],
  },
  T4: {
    without: 'the seal of a button',
    edits: [
      [
        'src/engine/buttons.ts',
        'timingSafeEqual(Buffer.from(seal), right) ? { turn, choice } : undefined',
        'right && timingSafeEqual(right, right) ? { turn, choice } : undefined',
      ],
    ],
  },
  T5: { because: 'Nothing believes init data.' },
  T6: { without: 'remembering an update', edits: [['src/engine/hear.ts', '      seen: key,\n', '']] },
  T7: { without: 'hiding the token of a bot', edits: [['src/operations/log.ts', "'[bot token]'", "'$&'"]] },
  I1: {
    without: 'what an address may hold',
    edits: [
      ['flows/reading/mailbox.ts', '!localForm.test(local) || ', ''],
      ['flows/reading/mailbox.ts', '  if (!domainForm.test(ascii)) return undefined\n', ''],
      [
        'flows/reading/mailbox.ts',
        String.raw`  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined`,
        '',
      ],
    ],
  },
  I2: {
    without: 'comparing addresses in small letters',
    edits: [
      ['flows/reading/email.ts', 'mailbox(typedAddress(text).toLowerCase())', 'mailbox(typedAddress(text))'],
    ],
  },
  I3: {
    without: 'leaving invisible characters out',
    edits: [['src/words/visible-text.ts', "    .replaceAll(invisible, '$1')\n", '']],
  },
  I4: {
    without: 'where an SMS may go',
    edits: [
      [
        'flows/reading/phone.ts',
        '  if (!country) return false\n',
        '  if (country !== undefined || e164) return true\n',
      ],
    ],
  },
  I5: {
    without: 'escaping in the chat',
    edits: [
      [
        'src/channels/telegram/rich-text.ts',
        'text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)',
        '(entities, text)',
      ],
      [
        'src/messaging/email.ts',
        'text.replace(/[&<>"\']/g, (sign) => entities[sign] ?? sign)',
        '(entities, text)',
      ],
    ],
  },
  I6: {
    without: 'the shape of a request',
    edits: [
      [
        'src/web/api/schemas.ts',
        'export const SignIn = z.strictObject({',
        'export const SignIn = z.object({',
      ],
    ],
  },
  M1: {
    without: 'the mark of a machine',
    edits: [
      [
        'src/senders/smtp.ts',
        "headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },",
        '',
      ],
    ],
  },
  M2: {
    without: 'the breaker of a block',
    edits: [[sends, '...(block && { toBlock: await sentToBlock(queries, block, at, limits) }),', '']],
  },
  M3: {
    without: 'caps on notifications',
    edits: [['src/accounts/throttling/notification-sends.ts', '    if (until > at) return { until }\n', '']],
  },
  M4: {
    without: 'the turn of grave notifications',
    edits: [
      ['src/accounts/security/notification-queue.ts', 'b.grave - a.grave || a.turn', 'a.turn'],
      ['src/accounts/security/notification-queue.ts', 'b.grave - a.grave || a.due_at', 'a.due_at'],
    ],
  },
  O1: {
    without: 'hiding secrets by their name',
    edits: [['src/operations/log.ts', "isStatus(value) ? value : '[hidden]'", 'value']],
  },
  O2: {
    without: 'the activity',
    edits: [
      [
        'src/web/api/api.ts',
        "      await addActivity(queries, account, { kind: 'sessions-ended', facts: { count: 1 } }, at)\n",
        '',
      ],
    ],
  },
  O3: { because: 'There is no administrator who could be given too much.' },
  O4: {
    without: 'the strength of a key',
    edits: [
      [
        'src/config/variables.ts',
        '        if (fault) addIssue(`cannot be used: ${fault}`)\n',
        '        if (fault === null) addIssue(fault)\n',
      ],
    ],
  },
  O5: { without: 'a digest in the lock file', edits: [['package.json', '"zod": "', '"zod": "^']] },
  O6: {
    without: 'erasing codes under way',
    edits: [
      [
        'src/accounts/lifecycle/erase.ts',
        "  for (const table of ['challenges', 'tickets', 'recoveries', 'messages'] as const)",
        "  for (const table of ['tickets', 'recoveries', 'messages'] as const)",
      ],
      [
        'src/accounts/lifecycle/erase.ts',
        "  await queries.deleteFrom('challenges').where('address_value', 'in', values).execute()\n",
        '',
      ],
    ],
  },
  O7: {
    without: 'the refusal beside production',
    edits: [
      [
        'src/config/playground.ts',
        '  if (found.length === 0) return []\n',
        '  if (found.length >= 0) return []\n',
      ],
    ],
  },
  O8: {
    without: 'telling this machine from others',
    edits: [
      [
        'src/portico/this-machine.ts',
        '  !Object.keys(headers).some((name) => PROXY_HEADERS.test(name))',
        '  (PROXY_HEADERS, headers) !== undefined',
      ],
    ],
  },
  O9: {
    without: 'the mode of a file',
    edits: [
      ['src/conversations/sqlite.ts', 'chmodSync(file, 0o600)', 'void chmodSync'],
      ['src/accounts/store/sqlite.ts', '  chmodSync(file, 0o600)\n', ''],
    ],
  },
  O10: {
    without: 'forgetting passwords of strangers after a day',
    edits: [
      [
        'src/accounts/store/purge.ts',
        'until: at - password.per - password.longestPause,',
        'until: at - wrong.remembered,',
      ],
    ],
  },
  O11: {
    without: 'the reason',
    edits: [
      [
        'src/support/requests.ts',
        'const acting = z.strictObject({ ...about, reason })',
        "const acting = z.strictObject({ ...about, reason: reason.catch('none') })",
      ],
    ],
  },
  O12: {
    without: "the bar of an operator's freeze",
    edits: [
      [
        'src/accounts/security/evidence.ts',
        'return { ...shown, barred }',
        'return { ...shown, barred: barred && false }',
      ],
    ],
  },
  O13: {
    without: 'the key',
    edits: [['src/web/api/support.ts', 'keys[find(c) ?? -1]', 'keys[find(c) ?? 0]']],
  },
  D1: {
    without: 'counting a use',
    edits: [['src/openid/store/records.ts', '.set({ consumed_at: now() })', '.set({ consumed_at: null })']],
  },
  D2: {
    without: 'replacing it',
    edits: [['src/openid/provider/provider.ts', 'rotateRefreshToken: true', 'rotateRefreshToken: false']],
  },
  D3: {
    without: 'asking for PKCE',
    edits: [['src/openid/provider/provider.ts', 'required: () => true', 'required: () => false']],
  },
  D4: {
    without: 'the cookie’s own address',
    edits: [['src/openid/interactions.ts', 'found?.uid === uid ? found', 'uid !== undefined ? found']],
  },
  D5: {
    without: 'looking at the session',
    edits: [
      [
        'src/openid/store/grants.ts',
        "    .where('openid_grants.account', '=', account)\n    .where('sessions.ended_at', 'is', null)\n    .where('sessions.expires_at', '>', at)\n    .where('sessions.seen_at'",
        "    .where('openid_grants.account', '=', account)\n    .where('sessions.seen_at'",
      ],
    ],
  },
  D6: {
    without: 'the digest',
    edits: [
      ['src/openid/store/digests.ts', "hash('sha256', `${kind} ${id}`, 'base64url')", '`${kind} ${id}`'],
    ],
  },
  D11: {
    without: 'taking a header away',
    edits: [['deploy/caddy/forward-auth.Caddyfile', '\trequest_header -Remote_User\n', '']],
  },
  D12: {
    without: 'the key of the browser',
    edits: [
      [
        'src/forward-auth/sign-in.ts',
        "'forward-auth verifier', [host, state, key]",
        "'forward-auth verifier', [host, state, key.slice(99)]",
      ],
    ],
  },
  D13: {
    without: 'the host',
    edits: [
      [
        'src/forward-auth/cookies.ts',
        '`forward-auth session ${host}`',
        '`forward-auth session ${host && ""}`',
      ],
    ],
  },
  D14: {
    without: 'refusing two addresses',
    edits: [
      [
        'src/forward-auth/original-address.ts',
        'if (whole !== undefined && path !== undefined)',
        'if (whole === path && path !== undefined)',
      ],
    ],
  },
  D21: {
    without: 'counting the rings of an account',
    edits: [
      [
        'src/accounts/throttling/rings.ts',
        "    .where('rung', '=', account)\n    .where('rang_at', '>',",
        "    .where('rung', '=', '')\n    .where('rang_at', '>',",
      ],
    ],
  },
  D22: {
    without: 'counting the first answer only',
    edits: [
      [
        'src/accounts/sign-in-requests.ts',
        "    .where('account', '=', account)\n    .where('outcome', 'is', null)\n",
        "    .where('account', '=', account)\n",
      ],
    ],
  },
  D23: {
    without: 'the pace of an answer',
    edits: [
      [
        'src/effects/common/check-password.ts',
        '  const answer = await work()\n  await wait(pace - ((performance.now() - begun) % pace))',
        '  const answer = await work()\n  await wait(begun > 0 ? 0 : pace)',
      ],
    ],
  },
  F6: {
    without: 'the origin',
    edits: [
      [
        'src/effects/sign-in/prove-passkey.ts',
        'expectedOrigin: party.origin,',
        "expectedOrigin: [party.origin, 'http://example.org'],",
      ],
    ],
  },
  F7: {
    without: 'using a challenge up',
    edits: [
      [
        'src/effects/sign-in/prove-passkey.ts',
        'if (!(await spendPasskeyChallenge(queries, challenge, expiry))) return false',
        'await spendPasskeyChallenge(queries, challenge, expiry)',
      ],
    ],
  },
  F8: {
    without: 'comparing the user handle, and the key of the account',
    edits: [
      [
        'src/effects/sign-in/prove-passkey.ts',
        'passkey = response && (await findPasskey(directory.db, response.id))',
        "passkey = response && (await directory.db.selectFrom('passkeys').selectAll().where('user_handle', '=', response.response.userHandle).executeTakeFirst())",
      ],
    ],
  },
  F9: {
    without: 'letting a counter go back',
    edits: [['src/effects/sign-in/prove-passkey.ts', 'counter: 0,', 'counter: passkey.counter,']],
  },
  F10: {
    without: 'removing the passkeys of a thief',
    edits: [
      [
        'src/effects/recovery/reset-password.ts',
        'await removePasskeysOf(queries, account)',
        'void removePasskeysOf',
      ],
    ],
  },
  D24: {
    without: 'asking what was proven',
    edits: [
      [
        'src/effects/sign-in/start-for-client.ts',
        "isEnough: proof === 'chat+factor'",
        'isEnough: proof !== null',
      ],
    ],
  },
  D25: {
    without: 'looking at the connection',
    edits: [['src/web/http/place.ts', '!isNear(peerOf(c))', "isNear('203.0.113.5')"]],
  },
  D31: {
    without: 'forgetting the oldest',
    edits: [
      [
        'src/accounts/throttling/forget-strangers.ts',
        'recordsOf(directory, kind)), requestsIn(directory)])\n    await keepNewest(rows, kept, stopping)',
        'recordsOf(directory, kind)), requestsIn(directory)])\n    await keepNewest(rows, kept * 1_000, stopping)',
      ],
    ],
  },
  D32: {
    without: 'counting the streams of all pages',
    edits: [['src/web/sign-in/streams.ts', '      places -= 1\n', '']],
  },
  D33: {
    without: 'counting codes that are typed',
    edits: [
      [
        'src/openid/provider/provider.ts',
        'if (wait) throw tooOften(wait)',
        'if (wait === -1) throw tooOften(wait)',
      ],
    ],
  },
  D34: {
    without: 'going on without an application that does not answer',
    edits: [['src/openid/backchannel-answers.ts', 'await work.settled(PATIENCE)', 'await work.settled()']],
  },
}
