import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failuresDirectory } from './failures-directory.ts';

/** Origins of a running instance, without a slash at their end. */
export type Addresses = Readonly<Record<'api' | 'shop' | 'console', string>>;

export interface Instance {
  readonly addresses: Addresses;
  stop(): Promise<void>;
}

const readyWithin = 180_000;

/**
 * Runs `refund start` as whoever installs it would, in an empty data directory: it builds what is not built, makes a
 * database and the demo data, and serves. Only what it prints is known of it.
 *
 * @throws Error with all that it printed when it is not ready in time
 */
export async function startInstance(): Promise<Instance> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'refund-widget-e2e-'));
  const launcher = createRequire(import.meta.url).resolve('@refund-widget/cli');
  // Without its launcher, whose place the channel takes: when this process is killed, the other one learns to stop.
  const child = spawn(process.execPath, [...quiet, join(dirname(launcher), 'src', 'main.ts'), 'start'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'development', DATABASE_URL: '', REFUND_DATA_DIR: dataDirectory },
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    await rm(dataDirectory, { recursive: true, force: true });
  };
  await mkdir(failuresDirectory, { recursive: true });
  const log = createWriteStream(join(failuresDirectory, 'instance.log'));
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  try {
    return { addresses: await untilReady(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'];

function untilReady(child: ChildProcess): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string) => reject(new Error(`The instance ${why}. It printed:\n${printed}`));
    const timer = setTimeout(() => fail(`was not ready within ${readyWithin / 1000} s`), readyWithin);
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (!printed.includes('Ctrl-C stops everything.')) return;
      clearTimeout(timer);
      const [api, shop, console] = ['api', 'shop', 'console'].map((name) => addressOf(name, printed));
      if (api && shop && console) resolve({ api, shop, console });
      else fail('did not say where everything is');
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}

function addressOf(name: string, printed: string): string | undefined {
  const address = new RegExp(`^ +${name} +(http:\\S+)`, 'm').exec(printed)?.[1];
  return address && new URL(address).origin;
}
