import * as z from 'zod'
import { NewSession, Problem, type ProblemCode, problems, Session, SignIn } from './schemas.ts'

/** OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from the same schemas that the routes read and answer by. */
export const description = ({
  account,
  publicUrl,
}: {
  readonly account: string
  readonly publicUrl: string
}) => ({
  openapi: '3.1.1',
  info: {
    title: `${account}: signing in`,
    version: '1',
    summary: 'For the back end of the service that the accounts belong to.',
    description:
      'An API key allows trying passwords: call the API from your own servers only. Every problem has a stable `code`.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: publicUrl }],
  security: [{ key: [] }],
  tags: [{ name: 'sessions', description: 'Who is signed in, and where.' }],
  paths: {
    '/api/session': {
      post: {
        tags: ['sessions'],
        operationId: 'openSession',
        summary: 'Sign a person in',
        description:
          'Unknown, frozen and wrong are refused alike, in words, in length and in time. Five wrong passwords under one name bring a pause of a minute, each one more twice as long, at most a quarter of an hour; a device that was signed in before is counted apart.',
        requestBody: { required: true, content: { 'application/json': { schema: ref('SignIn') } } },
        responses: {
          201: {
            description: 'Signed in. The session lives 30 days, and 7 without being asked for.',
            content: { 'application/json': { schema: ref('NewSession') } },
          },
          ...failures(
            'unreadable',
            'api-key',
            'refused',
            'second-factor-required',
            'too-large',
            'media-type',
            'too-many',
            'busy',
            'failed',
          ),
        },
      },
    },
    '/api/session/{id}': {
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'The `session` that signing in has answered with.',
          schema: { type: 'string' },
        },
      ],
      get: {
        tags: ['sessions'],
        operationId: 'findSession',
        summary: 'Whose a session is',
        description: 'Asking keeps it from running out for another 7 days.',
        responses: {
          200: { description: 'It is open.', content: { 'application/json': { schema: ref('Session') } } },
          ...failures('api-key', 'session-unknown', 'failed'),
        },
      },
      delete: {
        tags: ['sessions'],
        operationId: 'endSession',
        summary: 'Sign a person out',
        responses: {
          204: { description: 'It has ended.' },
          ...failures('api-key', 'session-unknown', 'failed'),
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', description: 'One of the keys in `API_KEY`.' },
    },
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)])),
  },
})

const schemas = { SignIn, NewSession, Session, Problem }

const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` })

/** OpenAPI 3.1 names JSON Schema 2020-12 for all schemas, so no schema needs its own `$schema`. */
const jsonSchema = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}

/** The problems that a route can answer with, one response for each status. */
const failures = (...codes: ProblemCode[]) => {
  const statuses = [...new Set(codes.map((code) => problems[code][0]))]
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => problems[code][0] === status)
      return [
        status,
        {
          description: here.map((code) => `\`${code}\`: ${problems[code][2]}`).join('\n\n'),
          ...(status === 429 || status === 503 ? { headers: { 'Retry-After': retryAfter } } : {}),
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      ]
    }),
  )
}

const retryAfter = { description: 'Seconds.', required: true, schema: { type: 'integer', minimum: 1 } }
