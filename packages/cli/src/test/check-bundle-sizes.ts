import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../launch/paths.mjs';
import { runCommand } from '../run-command.ts';
import type { Tally } from './tally.ts';

type Budget = { name: string; passed?: boolean; size?: number; sizeLimit?: number };

/** Weighs the built widget against the budgets in its package.json; each of them is a check. */
export async function checkBundleSizes(): Promise<Tally> {
  const directory = join(root, 'packages', 'widget');
  const sizeLimit = join(createRequire(join(directory, 'package.json')).resolve('size-limit'), '..', 'bin.js');
  const { code, output } = await runCommand(process.execPath, [sizeLimit, '--json'], { cwd: directory });
  const budgets = readBudgets(output);
  if (budgets.length === 0) {
    console.log(output.trim());
    return { passed: 0, failed: 1 };
  }
  for (const { name, passed, size = 0, sizeLimit: limit = 0 } of budgets) {
    console.log(`${passed ? 'passed' : 'failed'}  ${name}: ${size} of ${limit} bytes`);
  }
  const failed = budgets.filter(({ passed }) => passed !== true).length;
  return { passed: budgets.length - failed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Nothing when size-limit printed a complaint in place of figures. */
export function readBudgets(output: string): Budget[] {
  const start = output.indexOf('[');
  if (start === -1) return [];
  try {
    const budgets: Budget[] = JSON.parse(output.slice(start, output.lastIndexOf(']') + 1));
    return budgets;
  } catch {
    return [];
  }
}
