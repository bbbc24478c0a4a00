/** The conversation that every bot of the comparison holds: twelve messages of the person, each answered by one. */

/** The answers in their order. `/start` comes first and answers nothing. */
export const FIELDS = [
  'choice', 'region', 'email', 'code', 'captcha', 'password', 'again', 'terms', 'offers', 'profile', 'finish',
] as const // biome-ignore format: a list

export type Field = (typeof FIELDS)[number]
export type Answers = { readonly [Name in Field]?: string }

/** What the bot says: after `/start`, then after each answer. */
export const PROMPTS: readonly string[] = [
  'Welcome! This bot helps you open an account. Do you want to sign up or log in?',
  'Great, let us create your account. In which region do you live?',
  'Please send me the e-mail address that you want to use for this account.',
  'I have sent a six-digit code to that address. Please type it here.',
  'Thank you. To show that you are human: how much is three plus four?',
  'Please choose a password: at least eight characters, one of them a digit.',
  'Please type the same password once more.',
  'Do you accept the terms of service? You can read them at https://example.org/terms',
  'May we send you news about our products from time to time?',
  'Which profile name shall other people see?',
  'Everything is ready. Send Finish to create the account.',
  'Your account has been created. Welcome aboard!',
]

export const RETRY = 'That does not look right. Please try again.'

const rules: { readonly [Name in Field]: (text: string, answers: Answers) => boolean } = {
  choice: (text) => text === 'Sign up' || text === 'Sign in',
  region: (text) => text.length > 1 && text.length < 40,
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  code: (text) => /^\d{6}$/.test(text),
  captcha: (text) => text === '7',
  password: (text) => text.length >= 8 && /\d/.test(text),
  again: (text, { password }) => text === password,
  terms: (text) => text === 'Accept',
  offers: (text) => text === 'Yes' || text === 'No',
  profile: (text) => text.length > 0 && text.length <= 32,
  finish: (text) => text === 'Finish',
}

export const isAnswer = (field: Field, text: string, answers: Answers): boolean => rules[field](text, answers)

/** The person's side. */
export const said = (step: number, chat: number): string =>
  [
    '/start',
    'Sign up',
    'Europe',
    `user${chat}@example.com`,
    '123456',
    '7',
    'Passw0rd!x',
    'Passw0rd!x',
    'Accept',
    'No',
    `Name ${chat}`,
    'Finish',
  ][step] ?? ''

export const STEPS = PROMPTS.length

/** A conversation without an end, for what length costs: `/loop`, and then any number of words. */
export const loopPrompt = (count: number): string => `Question ${count}: please answer with one word.`
