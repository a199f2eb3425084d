import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../launch/paths.mjs';
import { runCommand } from '../run-command.ts';
import { noTally, type Tally } from './tally.ts';

/** Runs some of the projects of vitest.config.ts, showing each test as it ends, and counts them. */
export async function runVitest(projects: readonly string[]): Promise<Tally> {
  const reportDirectory = mkdtempSync(join(tmpdir(), 'refund-vitest-'));
  const report = join(reportDirectory, 'report.json');
  try {
    const { code } = await runCommand(process.execPath, parameters(projects, report), { cwd: root, stream: true });
    return readTally(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
  } finally {
    rmSync(reportDirectory, { recursive: true });
  }
}

function parameters(projects: readonly string[], report: string): string[] {
  const vitest = join(createRequire(join(root, 'package.json')).resolve('vitest/package.json'), '..', 'vitest.mjs');
  return [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project=${project}`),
  ];
}

/**
 * Counts tests, and beside them what keeps tests from running at all: a file that cannot be
 * loaded, or a run that ends badly without a failed test.
 */
export function readTally(report: string | undefined, code: number): Tally {
  const tally = report === undefined ? noTally : countTests(JSON.parse(report));
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

function countTests(report: Report): Tally {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
