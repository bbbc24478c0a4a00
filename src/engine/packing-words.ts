/**
 * Words that records have in common: names of ours, and nothing that a person told. A list that only grows, at its end:
 * a record names each by its place. The first 128 cost one byte, the others two.
 */
export const words: readonly string[] = [
  /** Names of a record's parts. */
  'a', 'l', 't', 'w', 'f', 'p', 's', 'n', 'g', 'c', 'o', 'k', 'd', 'u', 'm', 'b',
  /** Effects. */
  'flow', 'due', 'tries', 'request', 'invoke', 'input', 'background', 'type', 'sealed', 'key',
  /** Languages. */
  'en', 'es',
  /** The house, and what it offers. */
  'capabilities', 'captcha', 'always', 'adaptive', 'off', 'password', 'page', 'chat', 'pages', 'mail', 'sms',
  /** Flows, and where people stand longest. */
  'sign-up', 'home', 'tips', 'guides', 'language', 'menu', 'looking', 'reading', 'topics', 'choosing', 'region',
  'identifier', 'email', 'phone', 'terms', 'code', 'passwordAgain', 'name', 'review', 'creating', 'done', 'paused',
  /** A draft. */
  'addresses', 'address', 'kind', 'value', 'version', 'locale', 'at', 'offers', 'human', 'challenge', 'resendAt',
  'expiresAt', 'sent', 'accepted', 'queued', 'delayed', 'bounced', 'proven', 'ticket', 'account', 'until', 'reason',
  'late', 'fault', 'shared', 'doubt', 'typed', 'meant', 'wanted', 'found', 'tip', 'topic', 'guide',
  /** Alarms. */
  'cooldown', 'aWhile', 'expiry', 'aDay',
  /** Effects of a sign-up. */
  'sendCode', 'eraseMessage', 'message', 'openCaptcha', 'checkCaptcha', 'openChallenge', 'resendChallenge',
  'checkCode', 'openPasswordPage', 'choosePassword', 'repeatPassword', 'createAccount', 'takeContact',
] // biome-ignore format: a list
