import { execFileSync } from 'node:child_process';
import process from 'node:process';

/**
 * Calls `whenGone` when npm, which started this process, is gone.
 *
 * npm runs a script through a shell. Told to stop, it ends the shell and not what the shell
 * runs; killed, it ends nothing. Neither reaches us, so we look.
 *
 * @param {() => void} whenGone
 */
export function watchNpm(whenGone) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const [grandparent, command = ''] = describe(parent);
  // A shell that became the command itself has npm as our parent; otherwise npm is the shell's.
  const viaShell = /\bsh -c /.test(command) && command.includes('refund.mjs');
  const timer = setInterval(() => {
    if (process.ppid === parent && (!viaShell || grandparent === undefined || isAlive(grandparent))) return;
    clearInterval(timer);
    whenGone();
  }, 300);
  timer.unref();
}

/**
 * @param {number} processId
 * @returns {[number | undefined, string | undefined]} its parent and its command line
 */
function describe(processId) {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(processId)], { encoding: 'utf8' }).trim();
    const [parent = '', ...command] = line.split(/\s+/);
    return [Number(parent) || undefined, command.join(' ')];
  } catch {
    // No `ps` here, as in the smallest containers.
    return [undefined, undefined];
  }
}

/** @param {number} processId */
function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
