import type { ColumnDefinitionBuilder, Kysely } from 'kysely'

const must = (column: ColumnDefinitionBuilder) => column.notNull()
const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0)
const account = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('accounts.id').onDelete('cascade')

/** The directory as it began. Types are the few that SQLite and Postgres understand alike. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('accounts')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('region', 'text', must)
    .addColumn('locale', 'text', must)
    .addColumn('name', 'text', must)
    .addColumn('state', 'text', must)
    .addColumn('campaign', 'text')
    .addColumn('created_at', 'bigint', must)
    .execute()

  await db.schema
    .createTable('addresses')
    .addColumn('account', 'text', account)
    .addColumn('kind', 'text', must)
    .addColumn('value', 'text', must)
    .addColumn('verified_at', 'bigint', must)
    .addColumn('is_primary', 'integer', must)
    .addPrimaryKeyConstraint('addresses_belong_to_one_account', ['kind', 'value'])
    .execute()
  await db.schema.createIndex('addresses_of_account').on('addresses').column('account').execute()
  await db.schema
    .createIndex('addresses_one_primary')
    .unique()
    .on('addresses')
    .column('account')
    .where('is_primary' as never, '=', 1 as never)
    .execute()

  await db.schema
    .createTable('credentials')
    .addColumn('account', 'text', account)
    .addColumn('kind', 'text', must)
    .addColumn('hash', 'text', must)
    .addColumn('created_at', 'bigint', must)
    .addPrimaryKeyConstraint('credentials_one_of_a_kind', ['account', 'kind'])
    .execute()

  await db.schema
    .createTable('consents')
    .addColumn('account', 'text', account)
    .addColumn('kind', 'text', must)
    .addColumn('version', 'text', must)
    .addColumn('locale', 'text', must)
    .addColumn('at', 'bigint', must)
    .addColumn('channel', 'text', must)
    .execute()
  await db.schema.createIndex('consents_of_account').on('consents').columns(['account', 'at']).execute()

  await db.schema
    .createTable('chats')
    .addColumn('account', 'text', account)
    .addColumn('conversation', 'text', must)
    .addColumn('linked_at', 'bigint', must)
    .addPrimaryKeyConstraint('chats_bound_once', ['account', 'conversation'])
    .execute()
  await db.schema.createIndex('chats_of_conversation').on('chats').column('conversation').execute()

  await db.schema
    .createTable('challenges')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('conversation', 'text', must)
    .addColumn('purpose', 'text', must)
    .addColumn('kind', 'text', must)
    .addColumn('address_kind', 'text')
    .addColumn('address_value', 'text')
    .addColumn('locale', 'text', must)
    .addColumn('key_id', 'text', must)
    .addColumn('mint', 'integer', zero)
    .addColumn('sends', 'integer', zero)
    .addColumn('tries', 'integer', zero)
    .addColumn('max_tries', 'integer', must)
    .addColumn('opened_at', 'bigint', must)
    .addColumn('code_expires_at', 'bigint', must)
    .addColumn('link_expires_at', 'bigint', must)
    .addColumn('decoy', 'integer', zero)
    .addColumn('replaced_at', 'bigint')
    .addColumn('spent_at', 'bigint')
    .addColumn('spent_by', 'text')
    .addColumn('used_at', 'bigint')
    .execute()
  await db.schema
    .createIndex('challenges_one_open')
    .unique()
    .on('challenges')
    .columns(['conversation', 'purpose'])
    .where('spent_at' as never, 'is', null)
    .where('replaced_at' as never, 'is', null)
    .execute()
  await db.schema
    .createIndex('challenges_of_conversation')
    .on('challenges')
    .columns(['conversation', 'purpose', 'opened_at'])
    .execute()
  await db.schema.createIndex('challenges_by_age').on('challenges').column('opened_at').execute()

  for (const table of ['attempts', 'sends'] as const) {
    await db.schema
      .createTable(table)
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('destination', 'text', must)
      .addColumn('conversation', 'text', must)
      .addColumn(table === 'attempts' ? 'outcome' : 'kind', 'text', must)
      .addColumn('at', 'bigint', must)
      .execute()
    await db.schema.createIndex(`${table}_to_destination`).on(table).columns(['destination', 'at']).execute()
    await db.schema
      .createIndex(`${table}_of_conversation`)
      .on(table)
      .columns(['conversation', 'at'])
      .execute()
    await db.schema.createIndex(`${table}_by_age`).on(table).column('at').execute()
  }

  await db.schema
    .createTable('tickets')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('conversation', 'text', must)
    .addColumn('key_id', 'text', must)
    .addColumn('avoid', 'text', must)
    .addColumn('for_whom', 'text', must)
    .addColumn('locale', 'text', must)
    .addColumn('hash', 'text')
    .addColumn('opened_at', 'bigint', must)
    .addColumn('expires_at', 'bigint', must)
    .addColumn('chosen_at', 'bigint')
    .addColumn('used_at', 'bigint')
    .execute()
  await db.schema.createIndex('tickets_of_conversation').on('tickets').column('conversation').execute()
  await db.schema.createIndex('tickets_by_age').on('tickets').column('opened_at').execute()

  await db.schema
    .createTable('activity')
    .addColumn('account', 'text', account)
    .addColumn('at', 'bigint', must)
    .addColumn('kind', 'text', must)
    .addColumn('facts', 'text', must)
    .execute()
  await db.schema.createIndex('activity_of_account').on('activity').columns(['account', 'at']).execute()

  await db.schema
    .createTable('idempotency')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('answer', 'text')
    .addColumn('at', 'bigint', must)
    .execute()
  await db.schema.createIndex('idempotency_by_age').on('idempotency').column('at').execute()
}
