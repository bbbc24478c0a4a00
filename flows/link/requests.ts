import type { Identifier } from '../common/account.ts'
import type { Busy, Lost, NoAccount, Over, TooMany } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'

/** A chat that speaks for the account. */
export interface ChatSeen {
  /** Always the same for this chat of this account; tells nothing of it. */
  readonly id: string
  /** It is this one. */
  readonly here: boolean
  /** epoch ms */
  readonly since: number
}

export const linkRequests = {
  /** Every chat that is linked to the account of this one, the newest first. `account`: the account ID. */
  listChats: request<
    Nothing,
    { readonly account: string; readonly region: string; readonly chats: readonly ChatSeen[] } | NoAccount
  >(),
  /**
   * Lets a person prove to own the account that they name, on a one-time page or here with `proveChatLinkInChat`. The answer is
   * the same whether or not there is such an account, and so is everything until the password is right.
   */
  openChatLink: request<{ readonly by: Identifier; readonly locale: string }, { readonly ticket: string }>(),
  /** A password or a code of the second factor, typed into the chat. `needs`: the password was right, and a code is asked for. */
  proveChatLinkInChat: request<
    { readonly ticket: string; readonly by: 'password' | 'factor'; readonly sealed: string },
    | { readonly right: true; readonly codesLeft?: number }
    | { readonly right: false }
    | { readonly needs: 'factor' }
    | Over
    | TooMany
    | Busy
    | Lost
  >(),
  /**
   * This chat speaks for the account that was signed in to. `linked`: the account ID; `before`: that of the account it
   * spoke for until now, which it stays linked to. `cooling`: the account was recovered a short while ago, and no new chat is
   * linked until then (epoch ms).
   */
  linkChat: request<
    { readonly ticket: string },
    | { readonly linked: string; readonly name: string; readonly before?: string }
    | { readonly cooling: number; readonly region: string }
    | Over
  >(),
  /** The approval is for `chats`. `here`: it was this one. `gone`: it is not linked (any more). */
  unlinkChat: request<
    { readonly chat: string; readonly approval: string },
    { readonly unlinked: true; readonly here: boolean } | { readonly gone: true } | Over | NoAccount
  >(),
}
