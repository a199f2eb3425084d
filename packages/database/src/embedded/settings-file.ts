import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.ts';

/** What must stay the same from one start to the next. Kept beside the cluster, readable by us alone. */
export type ClusterSettings = {
  port: number;
  superuserPassword: string;
  ownerPassword: string;
  /** Whether the roles and the database have been made. */
  provisioned: boolean;
};

const fileName = 'postgres.json';

/** @throws Error when the file is there but says something else */
export function readSettings(home: string): ClusterSettings | undefined {
  const path = join(home, fileName);
  if (!existsSync(path)) return undefined;
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isSettings(parsed)) throw new Error(`${path} does not hold the settings of the embedded Postgres.`);
  return parsed;
}

export function writeSettings(home: string, settings: ClusterSettings): void {
  writePrivateFile(join(home, fileName), `${JSON.stringify(settings, null, 2)}\n`);
}

export function newSettings(port: number): ClusterSettings {
  return { port, superuserPassword: newPassword(), ownerPassword: newPassword(), provisioned: false };
}

function newPassword(): string {
  return randomBytes(24).toString('hex');
}

function isSettings(value: unknown): value is ClusterSettings {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'port' in value &&
    typeof value.port === 'number' &&
    'superuserPassword' in value &&
    typeof value.superuserPassword === 'string' &&
    'ownerPassword' in value &&
    typeof value.ownerPassword === 'string' &&
    'provisioned' in value &&
    typeof value.provisioned === 'boolean'
  );
}
