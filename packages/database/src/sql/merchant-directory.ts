import type { Pool } from 'pg';

export interface DirectoryRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly allowedOrigins: readonly string[];
}

/** Every merchant's name and origins: what must be known before a merchant is named. */
export async function readMerchantDirectory(pool: Pool): Promise<DirectoryRow[]> {
  const { rows } = await pool.query<DirectoryRow>(
    'SELECT id, slug, name, allowed_origins AS "allowedOrigins" FROM merchant_directory()',
  );
  return rows;
}
