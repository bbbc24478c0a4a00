import type { ColumnDefinitionBuilder, Kysely } from 'kysely'

const must = (column: ColumnDefinitionBuilder) => column.notNull()

/** SMS are counted by blocks of numbers, and the operator hears of what is spent. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const column of ['block', 'message'] as const)
    await db.schema.alterTable('sends').addColumn(column, 'text').execute()
  await db.schema
    .createIndex('sends_to_block')
    .on('sends')
    .columns(['block', 'at'])
    .where('block' as never, 'is not', null)
    .execute()
  await db.schema.createIndex('sends_of_message').on('sends').column('message').execute()

  await db.schema
    .createTable('operator_alerts')
    .addColumn('cause', 'text', (column) => column.primaryKey().notNull())
    .addColumn('code', 'text', must)
    .addColumn('facts', 'text', must)
    .addColumn('at', 'bigint', must)
    .addColumn('told_at', 'bigint')
    .execute()
}
