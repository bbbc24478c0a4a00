import { managementKeyOf } from '../contracts/management-key.ts'
import { isReachedByTelegram } from './addresses.ts'
import { type Problem, problem } from './problem.ts'

/** Settings that do not go together, however right each is by itself. */
export const contradictions = (set: Readonly<Record<string, string>>, isHosted = false): Problem[] => {
  const problems: Problem[] = []
  const { TELEGRAM_BOT_TOKEN: token, PUBLIC_URL: publicUrl } = set
  if (token && publicUrl && !set.TELEGRAM_WEBHOOK_SECRET) {
    const wrong = 'is not set; where PUBLIC_URL is, Telegram brings updates and proves itself with this'
    problems.push(problem('TELEGRAM_WEBHOOK_SECRET', wrong))
  }
  if (token && publicUrl && !set.TELEGRAM_API_ROOT && !isReachedByTelegram(publicUrl)) {
    const wrong = 'cannot be reached by Telegram, which calls ports 443, 80, 88 and 8443 of public hosts'
    problems.push(problem('PUBLIC_URL', wrong))
  }
  if ((token || isHosted) && !publicUrl && set.PASSWORD_ENTRY === 'page') {
    problems.push(
      problem('PASSWORD_ENTRY', 'asks for a page that nobody can open while PUBLIC_URL is not set'),
    )
  }
  if (set.SMTP_URL && !set.MAIL_FROM) {
    problems.push(problem('MAIL_FROM', 'is not set; where SMTP_URL is, every mail needs a sender'))
  }
  if (set.MANAGEMENT_PORT && set.MANAGEMENT_PORT !== '0' && set.MANAGEMENT_PORT === (set.PORT ?? '8080')) {
    problems.push(problem('MANAGEMENT_PORT', 'is the port of the pages, too; it needs one of its own'))
  }
  if (set.MANAGEMENT_KEY && set.MANAGEMENT_PORT === undefined) {
    const wrong =
      'is not set, and MANAGEMENT_KEY is; accounts are managed on a port of its own and never on the port of the pages'
    problems.push(problem('MANAGEMENT_PORT', wrong))
  }
  const managed = keysIn(set.MANAGEMENT_KEY).map((entry) => managementKeyOf(entry).key)
  if (set.MANAGEMENT_KEY && keysIn(set.API_KEY).some((key) => managed.includes(key))) {
    const wrong = 'is a key of API_KEY, too; whoever signs people in must not delete their accounts'
    problems.push(problem('MANAGEMENT_KEY', wrong))
  }
  return problems
}

const keysIn = (value = ''): readonly string[] => value.split(/\s*,\s*/).filter(Boolean)
