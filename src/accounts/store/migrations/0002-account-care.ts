import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'

const must = (column: ColumnDefinitionBuilder) => column.notNull()
const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0)
const id = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull()
const account = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('accounts.id').onDelete('cascade')

/** Getting back in, and all that keeps an account its owner's. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const column of ['frozen_at', 'recovered_at', 'delete_at', 'recovery_checked_at'] as const)
    await db.schema.alterTable('accounts').addColumn(column, 'bigint').execute()

  await db.schema.alterTable('accounts').addColumn('recovery_check_due', 'bigint', zero).execute()
  await sql`update accounts set recovery_check_due = created_at + ${365 * 24 * 60 * 60 * 1000}`.execute(db)
  await db.schema
    .createIndex('accounts_recovery_check_due')
    .on('accounts')
    .column('recovery_check_due')
    .execute()

  await db.schema
    .createIndex('accounts_deleting')
    .on('accounts')
    .column('delete_at')
    .where('delete_at' as never, 'is not', null)
    .execute()

  await db.schema.alterTable('challenges').addColumn('account', 'text').execute()
  await db.schema.alterTable('challenges').addColumn('destination', 'text').execute()
  await db.schema.createIndex('challenges_of_account').on('challenges').column('account').execute()

  await db.schema
    .alterTable('tickets')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('password'))
    .execute()
  await db.schema.alterTable('tickets').addColumn('account', 'text').execute()
  await db.schema.alterTable('tickets').addColumn('action', 'text').execute()
  await db.schema.alterTable('tickets').addColumn('proof', 'text').execute()
  await db.schema.alterTable('tickets').addColumn('named', 'text').execute()
  await db.schema.alterTable('tickets').addColumn('tries', 'integer', zero).execute()
  await db.schema.createIndex('tickets_of_account').on('tickets').column('account').execute()

  await db.schema
    .createTable('factors')
    .addColumn('account', 'text', (column) => account(column).primaryKey())
    .addColumn('seed', 'text', must)
    .addColumn('created_at', 'bigint', must)
    .addColumn('confirmed_at', 'bigint')
    .addColumn('last_step', 'bigint', zero)
    .execute()

  await db.schema
    .createTable('recovery_codes')
    .addColumn('account', 'text', account)
    .addColumn('selector', 'text', must)
    .addColumn('hash', 'text', must)
    .addColumn('created_at', 'bigint', must)
    .addColumn('used_at', 'bigint')
    .addPrimaryKeyConstraint('recovery_codes_by_selector', ['account', 'selector'])
    .execute()

  await db.schema
    .createTable('sessions')
    .addColumn('digest', 'text', id)
    .addColumn('handle', 'text', must)
    .addColumn('account', 'text', account)
    .addColumn('device', 'text', must)
    .addColumn('device_key', 'text', must)
    .addColumn('proof', 'text', must)
    .addColumn('created_at', 'bigint', must)
    .addColumn('seen_at', 'bigint', must)
    .addColumn('expires_at', 'bigint', must)
    .addColumn('ended_at', 'bigint')
    .execute()
  await db.schema
    .createIndex('sessions_of_account')
    .on('sessions')
    .columns(['account', 'created_at'])
    .execute()
  await db.schema.createIndex('sessions_by_age').on('sessions').column('expires_at').execute()

  await db.schema
    .createTable('recoveries')
    .addColumn('id', 'text', id)
    .addColumn('conversation', 'text', must)
    .addColumn('account', 'text')
    .addColumn('destination', 'text', must)
    .addColumn('locale', 'text', must)
    .addColumn('opened_at', 'bigint', must)
    .addColumn('expires_at', 'bigint', must)
    .addColumn('address_at', 'bigint')
    .addColumn('factor_at', 'bigint')
    .addColumn('hold_until', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('ended_by', 'text')
    .execute()
  await db.schema.createIndex('recoveries_of_account').on('recoveries').column('account').execute()
  await db.schema
    .createIndex('recoveries_of_conversation')
    .on('recoveries')
    .columns(['conversation', 'opened_at'])
    .execute()

  await db.schema
    .createTable('changes')
    .addColumn('id', 'text', id)
    .addColumn('account', 'text', account)
    .addColumn('kind', 'text', must)
    .addColumn('facts', 'text', must)
    .addColumn('before', 'text')
    .addColumn('at', 'bigint', must)
    .addColumn('undone_at', 'bigint')
    .execute()
  await db.schema.createIndex('changes_of_account').on('changes').columns(['account', 'at']).execute()

  await db.schema
    .createTable('notifications')
    .addColumn('id', 'text', id)
    .addColumn('account', 'text', account)
    .addColumn('change', 'text')
    .addColumn('kind', 'text', must)
    .addColumn('facts', 'text', must)
    .addColumn('to_kind', 'text', must)
    .addColumn('to_value', 'text', must)
    .addColumn('locale', 'text', must)
    .addColumn('place', 'text')
    .addColumn('key_id', 'text')
    .addColumn('at', 'bigint', must)
    .addColumn('due', 'bigint', must)
    .addColumn('tries', 'integer', zero)
    .addColumn('ended_at', 'bigint')
    .addColumn('ended_by', 'text')
    .execute()
  await db.schema
    .createIndex('notifications_due')
    .on('notifications')
    .column('due')
    .where('ended_at' as never, 'is', null)
    .execute()
  await db.schema
    .createIndex('notifications_of_account')
    .on('notifications')
    .columns(['account', 'at'])
    .execute()
}
