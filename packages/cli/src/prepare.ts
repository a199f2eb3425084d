import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generateClient } from '@refund-widget/database/tools';
import { root } from '../launch/paths.mjs';
import { runCommand } from './run-command.ts';
import { timed } from './timed.ts';

/** Makes the generated code that the server imports, if the schema changed. */
export async function prepareGenerated(): Promise<void> {
  await timed(
    { doing: 'generating the database client', done: 'generated the database client' },
    generateClient,
    (happened) => happened,
  );
}

/** Builds what browsers load, package by package, where a source changed. */
export async function prepareBuilds(): Promise<void> {
  for (const name of ['widget', 'console']) {
    await timed(
      { doing: `building the ${name}`, done: `built the ${name}` },
      () => buildIfChanged(name),
      (happened) => happened,
    );
  }
}

async function buildIfChanged(name: string): Promise<boolean> {
  const directory = join(root, 'packages', name);
  if (!existsSync(join(directory, 'vite.config.ts'))) return false;
  const stampPath = join(directory, 'dist', '.stamp');
  const stamp = hashSources(name);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return false;
  const vite = createRequire(join(directory, 'package.json')).resolve('vite/package.json');
  const { code, output } = await runCommand(process.execPath, [join(vite, '..', 'bin', 'vite.js'), 'build'], {
    cwd: directory,
    environment: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`Building the ${name} failed:\n${output.trim()}`);
  writeFileSync(stampPath, stamp);
  return true;
}

/** Over everything that ends up in the bundle: the package, the client it imports, and their versions. */
function hashSources(name: string): string {
  const hash = createHash('sha256');
  const paths = [
    join(root, 'pnpm-lock.yaml'),
    ...[name, 'client'].flatMap((folder) => filesBelow(join(root, 'packages', folder))),
  ];
  for (const path of paths) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name) && !entry.name.endsWith('.test.ts'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
