import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { generatedDirectory, packageDirectory, schemaPath } from '../paths.ts';

const stampPath = join(generatedDirectory, '.stamp');

/**
 * Generates the Prisma client and the Pothos types from the schema, without a network.
 *
 * @returns whether anything had to be generated
 * @throws Error with the command's own output
 */
export async function generateClient(): Promise<boolean> {
  const stamp = expectedStamp();
  if (isGenerated(stamp)) return false;
  await runPrismaGenerate();
  mkdirSync(generatedDirectory, { recursive: true });
  writeFileSync(stampPath, stamp);
  return true;
}

/** Changes with the schema, with Prisma and Pothos, and with the way they are called. */
function expectedStamp(): string {
  const hash = createHash('sha256');
  for (const path of [schemaPath, join(packageDirectory, 'package.json'), join(packageDirectory, 'prisma.config.ts')]) {
    hash.update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function isGenerated(stamp: string): boolean {
  const outputs = [join(generatedDirectory, 'client', 'client.ts'), join(generatedDirectory, 'pothos.ts')];
  return [stampPath, ...outputs].every(existsSync) && readFileSync(stampPath, 'utf8') === stamp;
}

function runPrismaGenerate(): Promise<void> {
  const command = createRequire(import.meta.url).resolve('prisma/build/index.js');
  // Prisma starts the Pothos generator by name, and its script starts `node` by name.
  const path = [join(packageDirectory, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH ?? ''];
  const child = spawn(process.execPath, [command, 'generate'], {
    cwd: packageDirectory,
    env: {
      ...process.env,
      PATH: path.join(delimiter),
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`prisma generate failed:\n${output.trim()}`)),
    );
  });
}
