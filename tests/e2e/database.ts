import { Client } from "pg";

/** Asks the server's own database what has been saved, and what has not. */
export async function query<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The one row that a test is about; a question without exactly one answer is a mistake in the test. */
export async function queryOne<Row>(sql: string, ...values: unknown[]): Promise<Row> {
  const [row, ...others] = await query<Row>(sql, ...values);
  if (!row || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} rows: ${sql} ${values}`);
  return row;
}
