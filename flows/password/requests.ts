import { approveRequests } from '../approve/requests.ts'
import type { NoAccount } from '../common/answers.ts'
import { request } from '../common/request.ts'
import { choosePasswordRequests, seeAccountRequests } from '../common/requests.ts'

export const passwordRequests = {
  ...seeAccountRequests,
  choosePassword: choosePasswordRequests.choosePassword,
  repeatPassword: choosePasswordRequests.repeatPassword,
  /** For the page of the change, which asks for the present password too. */
  openApproval: approveRequests.openApproval,
  /**
   * A chosen password takes the place of the old one; `others`: what becomes of the signed-in devices. `ended`: how many
   * of them were signed out. `again`: that has expired and is asked once more.
   */
  changePassword: request<
    { readonly ticket: string; readonly approval: string; readonly others: 'end' | 'keep' },
    | { readonly changed: true; readonly ended: number }
    | { readonly again: 'password' | 'approval' }
    | NoAccount
  >(),
}
