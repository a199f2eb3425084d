import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cleanEnvironment } from './clean-environment.mjs';
import { root } from './paths.mjs';

const packageManager = 'pnpm@12.21.0';
const stampPath = join(root, 'node_modules', '.refund-widget-installed');

/**
 * Installs the locked dependencies when they are not there, or are another version's.
 *
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const stamp = expectedStamp();
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;
  const started = performance.now();
  console.log('installing dependencies (once; a minute or so) …');
  const code = await install();
  if (code !== 0) {
    throw new Error(
      'Installing the dependencies failed. The lines above say why; if the npm registry could not be reached, run the same command again once it can.',
    );
  }
  writeFileSync(stampPath, stamp);
  console.log(`installed dependencies (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** Packages with binaries differ by platform, so a checkout shared with another machine installs anew. */
function expectedStamp() {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'));
  const digest = createHash('sha256').update(lock).digest('hex');
  return `${digest} ${process.platform} ${process.arch} ${packageManager}\n`;
}

/** @returns {Promise<number | null>} */
function install() {
  const parameters = ['install', '--frozen-lockfile', '--reporter=append-only', '--config.node-version=22.23.3'];
  // Under npm its own path is known; by hand it is looked up.
  const npm = process.env.npm_execpath;
  const viaNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm);
  const [command, ...before] = viaNpm
    ? [process.execPath, npm, 'exec', '--yes', '--', packageManager]
    : ['npx', '--yes', packageManager];
  const child = spawn(command, [...before, ...parameters], {
    cwd: root,
    // Without a person to answer, pnpm must not ask whether to replace an older node_modules.
    // And what builds and tests need is installed, whatever the server will run as.
    env: { ...cleanEnvironment(process.env), CI: 'true', NODE_ENV: 'development' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && !viaNpm,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
}
