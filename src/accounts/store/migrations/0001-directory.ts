import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from 'kysely'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0)
const empty = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('')
const stranger = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('stranger')
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull()
const owner = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('accounts.id').onDelete('cascade')

/** Every table of the directory. Types are the few that SQLite and Postgres understand alike. */
export async function up(db: Kysely<never>): Promise<void> {
  await accounts(db)
  await proofs(db)
  await throttling(db)
  await security(db)
  await bookkeeping(db)
}

async function accounts({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('accounts')
    .addColumn('id', 'text', key)
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('region', 'text', required)
    .addColumn('locale', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('campaign', 'text')
    .addColumn('created_at', 'bigint', required)
    .addColumn('frozen_at', 'bigint')
    .addColumn('recovered_at', 'bigint')
    .addColumn('delete_at', 'bigint')
    .addColumn('recovery_checked_at', 'bigint')
    .addColumn('recovery_check_due_at', 'bigint', required)
    .execute()
  await schema
    .createIndex('accounts_recovery_check_due')
    .on('accounts')
    .column('recovery_check_due_at')
    .execute()
  await schema
    .createIndex('accounts_pending_deletion')
    .on('accounts')
    .column('delete_at')
    .where('delete_at' as never, 'is not', null)
    .execute()

  await schema
    .createTable('addresses')
    .addColumn('account', 'text', owner)
    .addColumn('kind', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('verified_at', 'bigint', required)
    .addColumn('is_primary', 'integer', required)
    .addPrimaryKeyConstraint('addresses_belong_to_one_account', ['kind', 'value'])
    .execute()
  await schema.createIndex('addresses_of_account').on('addresses').column('account').execute()
  await schema
    .createIndex('addresses_one_primary')
    .unique()
    .on('addresses')
    .column('account')
    .where('is_primary' as never, '=', 1 as never)
    .execute()

  await schema
    .createTable('credentials')
    .addColumn('account', 'text', owner)
    .addColumn('kind', 'text', required)
    .addColumn('hash', 'text', required)
    .addColumn('created_at', 'bigint', required)
    .addPrimaryKeyConstraint('credentials_one_of_a_kind', ['account', 'kind'])
    .execute()

  await schema
    .createTable('consents')
    .addColumn('account', 'text', owner)
    .addColumn('kind', 'text', required)
    .addColumn('version', 'text', required)
    .addColumn('locale', 'text', required)
    .addColumn('at', 'bigint', required)
    .addColumn('channel', 'text', required)
    .execute()
  await schema.createIndex('consents_of_account').on('consents').columns(['account', 'at']).execute()

  await schema
    .createTable('chats')
    .addColumn('account', 'text', owner)
    .addColumn('conversation', 'text', required)
    .addColumn('linked_at', 'bigint', required)
    .addPrimaryKeyConstraint('chats_linked_once', ['account', 'conversation'])
    .execute()
  await schema.createIndex('chats_of_conversation').on('chats').column('conversation').execute()

  await schema
    .createTable('sessions')
    .addColumn('digest', 'text', key)
    .addColumn('handle', 'text', required)
    .addColumn('account', 'text', owner)
    .addColumn('device', 'text', required)
    .addColumn('device_key', 'text', required)
    .addColumn('proof', 'text', required)
    .addColumn('created_at', 'bigint', required)
    .addColumn('seen_at', 'bigint', required)
    .addColumn('expires_at', 'bigint', required)
    .addColumn('ended_at', 'bigint')
    .execute()
  await schema.createIndex('sessions_of_account').on('sessions').columns(['account', 'created_at']).execute()
  await schema.createIndex('sessions_by_age').on('sessions').column('expires_at').execute()
}

async function proofs({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('challenges')
    .addColumn('id', 'text', key)
    .addColumn('conversation', 'text', required)
    .addColumn('purpose', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('address_kind', 'text')
    .addColumn('address_value', 'text')
    .addColumn('account', 'text')
    .addColumn('subject', 'text', empty)
    .addColumn('counted_by', 'text', stranger)
    .addColumn('locale', 'text', required)
    .addColumn('key_id', 'text', required)
    .addColumn('code_version', 'integer', zero)
    .addColumn('sends', 'integer', zero)
    .addColumn('attempts', 'integer', zero)
    .addColumn('max_attempts', 'integer', required)
    .addColumn('opened_at', 'bigint', required)
    .addColumn('code_expires_at', 'bigint', required)
    .addColumn('link_expires_at', 'bigint', required)
    .addColumn('decoy', 'integer', zero)
    .addColumn('replaced_at', 'bigint')
    .addColumn('spent_at', 'bigint')
    .addColumn('spent_by', 'text')
    .addColumn('used_at', 'bigint')
    .execute()
  await schema
    .createIndex('challenges_one_open')
    .unique()
    .on('challenges')
    .columns(['conversation', 'purpose'])
    .where('spent_at' as never, 'is', null)
    .where('replaced_at' as never, 'is', null)
    .execute()
  await schema
    .createIndex('challenges_of_conversation')
    .on('challenges')
    .columns(['conversation', 'purpose', 'opened_at'])
    .execute()
  await schema.createIndex('challenges_of_account').on('challenges').column('account').execute()
  await schema.createIndex('challenges_by_age').on('challenges').column('opened_at').execute()

  await schema
    .createTable('tickets')
    .addColumn('id', 'text', key)
    .addColumn('conversation', 'text', required)
    .addColumn('key_id', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('account', 'text')
    .addColumn('action', 'text')
    .addColumn('proof', 'text')
    .addColumn('subject', 'text', empty)
    .addColumn('attempts', 'integer', zero)
    .addColumn('personal_words', 'text', required)
    .addColumn('masked_identifier', 'text', required)
    .addColumn('locale', 'text', required)
    .addColumn('password_hash', 'text')
    .addColumn('opened_at', 'bigint', required)
    .addColumn('expires_at', 'bigint', required)
    .addColumn('completed_at', 'bigint')
    .addColumn('used_at', 'bigint')
    .execute()
  await schema.createIndex('tickets_of_conversation').on('tickets').column('conversation').execute()
  await schema.createIndex('tickets_of_account').on('tickets').column('account').execute()
  await schema.createIndex('tickets_by_age').on('tickets').column('opened_at').execute()

  await schema
    .createTable('factors')
    .addColumn('account', 'text', (column) => owner(column).primaryKey())
    .addColumn('seed', 'text', required)
    .addColumn('created_at', 'bigint', required)
    .addColumn('confirmed_at', 'bigint')
    .addColumn('last_step', 'bigint', zero)
    .execute()

  await schema
    .createTable('recovery_codes')
    .addColumn('account', 'text', owner)
    .addColumn('selector', 'text', required)
    .addColumn('hash', 'text', required)
    .addColumn('created_at', 'bigint', required)
    .addColumn('used_at', 'bigint')
    .addPrimaryKeyConstraint('recovery_codes_by_selector', ['account', 'selector'])
    .execute()
}

async function throttling({ schema }: Kysely<never>): Promise<void> {
  await counted(schema.createTable('attempts')).addColumn('outcome', 'text', required).execute()
  await counted(schema.createTable('sends'))
    .addColumn('block', 'text')
    .addColumn('message', 'text', required)
    .execute()
  for (const table of ['attempts', 'sends'] as const) {
    await schema
      .createIndex(`${table}_in_bucket`)
      .on(table)
      .columns(['subject', 'kind', 'counted_by', 'at'])
      .execute()
    await schema.createIndex(`${table}_of_conversation`).on(table).columns(['conversation', 'at']).execute()
    await schema.createIndex(`${table}_by_age`).on(table).column('at').execute()
  }
  await schema
    .createIndex('sends_to_block')
    .on('sends')
    .columns(['block', 'at'])
    .where('block' as never, 'is not', null)
    .execute()
  await schema.createIndex('sends_of_message').on('sends').column('message').execute()
}

/** What attempts and sends have in common: the bucket they are counted in, the chat they came from and the time. */
const counted = <Table extends string>(table: CreateTableBuilder<Table>) =>
  table
    .addColumn('key', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('counted_by', 'text', stranger)
    .addColumn('conversation', 'text', required)
    .addColumn('at', 'bigint', required)

async function security({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('activity')
    .addColumn('account', 'text', owner)
    .addColumn('at', 'bigint', required)
    .addColumn('kind', 'text', required)
    .addColumn('facts', 'text', required)
    .execute()
  await schema.createIndex('activity_of_account').on('activity').columns(['account', 'at']).execute()

  await schema
    .createTable('recoveries')
    .addColumn('id', 'text', key)
    .addColumn('conversation', 'text', required)
    .addColumn('account', 'text')
    .addColumn('subject', 'text', required)
    .addColumn('locale', 'text', required)
    .addColumn('opened_at', 'bigint', required)
    .addColumn('expires_at', 'bigint', required)
    .addColumn('address_proven_at', 'bigint')
    .addColumn('factor_proven_at', 'bigint')
    .addColumn('proven', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('hold_until', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('outcome', 'text')
    .execute()
  await schema.createIndex('recoveries_of_account').on('recoveries').column('account').execute()
  await schema
    .createIndex('recoveries_of_conversation')
    .on('recoveries')
    .columns(['conversation', 'opened_at'])
    .execute()

  await schema
    .createTable('changes')
    .addColumn('id', 'text', key)
    .addColumn('account', 'text', owner)
    .addColumn('kind', 'text', required)
    .addColumn('facts', 'text', required)
    .addColumn('before', 'text')
    .addColumn('at', 'bigint', required)
    .addColumn('reverted_at', 'bigint')
    .execute()
  await schema.createIndex('changes_of_account').on('changes').columns(['account', 'at']).execute()

  await schema
    .createTable('disputes')
    .addColumn('account', 'text', (column) => owner(column).primaryKey())
    .addColumn('change', 'text', required)
    .addColumn('changed_at', 'bigint', required)
    .addColumn('last_proven', 'text', required)
    .addColumn('opened_at', 'bigint', required)
    .addColumn('resolved_at', 'bigint')
    .execute()
  await schema
    .createTable('disputed_ways')
    .addColumn('account', 'text', owner)
    .addColumn('kind', 'text', required)
    .addColumn('value', 'text', required)
    .addPrimaryKeyConstraint('disputed_ways_once', ['account', 'kind', 'value'])
    .execute()
  await schema.createIndex('disputed_ways_by_value').on('disputed_ways').columns(['kind', 'value']).execute()

  await schema
    .createTable('notifications')
    .addColumn('id', 'text', key)
    .addColumn('account', 'text', owner)
    .addColumn('change', 'text')
    .addColumn('kind', 'text', required)
    .addColumn('facts', 'text', required)
    .addColumn('to_kind', 'text', required)
    .addColumn('to_value', 'text', required)
    .addColumn('locale', 'text', required)
    .addColumn('origin', 'text')
    .addColumn('key_id', 'text')
    .addColumn('at', 'bigint', required)
    .addColumn('due_at', 'bigint', required)
    .addColumn('attempts', 'integer', zero)
    .addColumn('ended_at', 'bigint')
    .addColumn('outcome', 'text')
    .execute()
  await schema
    .createIndex('notifications_due')
    .on('notifications')
    .column('due_at')
    .where('ended_at' as never, 'is', null)
    .execute()
  await schema
    .createIndex('notifications_of_account')
    .on('notifications')
    .columns(['account', 'at'])
    .execute()

  await schema
    .createTable('operator_alerts')
    .addColumn('cause', 'text', key)
    .addColumn('code', 'text', required)
    .addColumn('facts', 'text', required)
    .addColumn('at', 'bigint', required)
    .addColumn('reported_at', 'bigint')
    .execute()
}

async function bookkeeping({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('idempotency')
    .addColumn('key', 'text', key)
    .addColumn('answer', 'text')
    .addColumn('at', 'bigint', required)
    .execute()
  await schema.createIndex('idempotency_by_age').on('idempotency').column('at').execute()
}
