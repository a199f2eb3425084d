import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { cacheDirectory, mainPath, root } from './paths.mjs';
import { watchNpm } from './watch-npm.mjs';

/** The first version that runs TypeScript without a flag. */
const runsTypeScript = { major: 22, minor: 18 };

/**
 * Runs a command on the Node that the lockfile pins, and answers with its exit code.
 *
 * @param {readonly string[]} parameters
 * @returns {Promise<number>}
 */
export function runOnPinnedNode(parameters) {
  const node = findNode();
  // Both kinds of warning speak to who writes libraries, not to who runs this.
  const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'];
  // A request's garbage dies young: a larger nursery, collected without waking other cores, makes an answer cheaper.
  const memory = ['--max-semi-space-size=64', '--single-threaded-gc'];
  const child = spawn(node, [...quiet, ...memory, mainPath, ...parameters], {
    // The channel closes when this process is killed, by which the other one learns to stop.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(cacheDirectory, 'compile'),
      PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
    },
  });
  // A terminal sends Ctrl-C to both: the other one stops, and this one waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  watchNpm(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function findNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > runsTypeScript.major || (major === runsTypeScript.major && minor >= runsTypeScript.minor)) {
    return process.execPath;
  }
  throw new Error(
    `npm brings no Node.js for ${process.platform} ${process.arch}, and this one is ${process.versions.node}. Install Node.js ${runsTypeScript.major}.${runsTypeScript.minor} or later and run the same command again.`,
  );
}
