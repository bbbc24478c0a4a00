import type { Answer, FailureParameters } from './types.ts'

/** A refusal as the server words it. Thrown by checks and methods, turned into an answer in one place. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: FailureParameters | undefined

  constructor(code: number, description: string, parameters?: FailureParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/**
 * 400. The server lowers the first letter of a message unless an upper-case letter or `_` follows it
 * (so `BUTTON_DATA_INVALID` stays as it is).
 */
export const badRequest = (message: string): ApiError =>
  new ApiError(
    400,
    `Bad Request: ${/^.[_A-Z]/.test(message) ? message : message.charAt(0).toLowerCase() + message.slice(1)}`,
  )

export const forbidden = (message: string): ApiError => new ApiError(403, `Forbidden: ${message}`)
export const conflict = (message: string): ApiError => new ApiError(409, `Conflict: ${message}`)
/** What is said of a method that is accepted only: refused with it where strict, answered with it where lenient. */
export const acceptedOnly = (method: string): string => `${method} is checked but does nothing on this server`
export const notImplemented = (method: string): ApiError =>
  new ApiError(501, `Not Implemented: ${acceptedOnly(method)}`)

export const refusal = (error: ApiError): Answer => ({
  ok: false,
  error_code: error.code,
  description: error.message,
  ...(error.parameters && { parameters: error.parameters }),
})
