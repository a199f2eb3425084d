import { describe, expect, test } from 'vitest';
import { readBudgets } from './check-bundle-sizes.ts';
import { readTally } from './run-vitest.ts';

function report(passed: number, failed: number, files: { status: string; assertionResults: unknown[] }[] = []): string {
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });
}

describe('counting tests', () => {
  test('counts what passed and what failed', () => {
    expect(readTally(report(41, 1), 1)).toEqual({ passed: 41, failed: 1 });
  });

  test('a file that could not be loaded counts as a failure', () => {
    expect(readTally(report(3, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('a run that ends badly although every test passed counts as a failure', () => {
    expect(readTally(report(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('a run that never reported counts as a failure', () => {
    expect(readTally(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('reading bundle sizes', () => {
  test('finds the figures below what else was printed', () => {
    const output = 'a notice\n[ { "name": "loader", "passed": true, "size": 900, "sizeLimit": 1000 } ]\n';
    expect(readBudgets(output)).toEqual([{ name: 'loader', passed: true, size: 900, sizeLimit: 1000 }]);
  });

  test('finds none in a complaint', () => {
    expect(readBudgets('Size Limit cannot find files at dist/[name].js')).toEqual([]);
  });
});
