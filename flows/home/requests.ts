import { seeAccountRequests } from '../common/requests.ts'

export const homeRequests = {
  ...seeAccountRequests,
}
