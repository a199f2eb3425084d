import { spawn } from 'node:child_process';

export type CommandResult = { code: number; output: string };

export type CommandOptions = {
  cwd: string;
  environment?: Record<string, string>;
  /** Whether the output goes to the terminal as it comes, rather than into the result. */
  stream?: boolean;
};

/**
 * Runs a program to its end. It never reads from us, so a closed stdin does not matter.
 *
 * @returns its exit code (1 if a signal ended it) and all that it printed, in order
 * @throws Error when it cannot be started
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(program, parameters, {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
    stdio: options.stream ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  const forward = (signal: NodeJS.Signals) => {
    child.kill(signal);
    child.once('close', () => process.exit(143));
  };
  process.on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', forward);
      resolve({ code: code ?? 1, output });
    });
  });
}
