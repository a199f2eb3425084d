import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../launch/paths.mjs';
import { prepareBuilds, prepareGenerated } from '../prepare.ts';
import { runCommand } from '../run-command.ts';
import { elapsed } from '../timed.ts';
import { checkBundleSizes } from './check-bundle-sizes.ts';
import { runVitest } from './run-vitest.ts';
import { addTally, noTally, type Tally, tallyOf } from './tally.ts';

export type TestStep = { title: string; run(): Promise<Tally> };

const require = createRequire(join(root, 'package.json'));

export const testSteps: readonly TestStep[] = [
  { title: 'code generation and builds', run: prepareEverything },
  { title: 'lint and format (biome)', run: lint },
  { title: 'types (tsc)', run: checkTypes },
  {
    title: 'unit, API and components (vitest)',
    run: () => runVitest(['unit', 'server', 'widget', 'console']),
  },
  { title: 'bundle sizes (size-limit)', run: checkBundleSizes },
  { title: 'end to end (vitest, Chromium)', run: () => runVitest(['e2e']) },
];

/** Everything after it needs the generated code, and some the bundles. */
async function prepareEverything(): Promise<Tally> {
  await prepareGenerated();
  await prepareBuilds();
  return { passed: 1, failed: 0 };
}

async function lint(): Promise<Tally> {
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const { code } = await runCommand(process.execPath, [biome, 'check', '--no-errors-on-unmatched'], {
    cwd: root,
    stream: true,
  });
  return tallyOf(code);
}

/** Each package by its own configuration, two at a time: more would only take turns on the cores. */
async function checkTypes(): Promise<Tally> {
  const waiting = typeConfigurations();
  let tally = noTally;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await checkTypesOf(next);
      tally = addTally(tally, result);
    }
  };
  await Promise.all([work(), work()]);
  return tally;
}

async function checkTypesOf(configuration: string): Promise<Tally> {
  const started = performance.now();
  const compiler = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc');
  const { code, output } = await runCommand(process.execPath, [compiler, '-p', configuration], { cwd: root });
  console.log(`${code === 0 ? 'passed' : 'failed'}  ${configuration} (${elapsed(started)})`);
  if (output.trim() !== '') console.log(output.trimEnd());
  return tallyOf(code);
}

function typeConfigurations(): string[] {
  return readdirSync(join(root, 'packages'))
    .flatMap((name) => readdirSync(join(root, 'packages', name)).map((file) => ({ name, file })))
    .filter(({ file }) => /^tsconfig(\.\w+)?\.json$/.test(file))
    .map(({ name, file }) => join('packages', name, file))
    .sort();
}
