import { join } from 'node:path';
import { root } from '../launch/paths.mjs';
import { prepareGenerated } from './prepare.ts';
import { runCommand } from './run-command.ts';

/** `refund bench`: in a process of its own, so that nothing of ours is measured with it; on Node's settings of `start`. */
export async function bench(parameters: string[]): Promise<number> {
  await prepareGenerated();
  const entry = join(root, 'packages', 'bench', 'src', 'main.ts');
  const { code } = await runCommand(process.execPath, [...process.execArgv, entry, ...parameters], {
    cwd: root,
    stream: true,
  });
  return code;
}
