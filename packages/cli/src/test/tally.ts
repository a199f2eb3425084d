/** How many checks held. */
export type Tally = { passed: number; failed: number };

export const noTally: Tally = { passed: 0, failed: 0 };

export function addTally(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** One check, by its program's exit code. */
export function tallyOf(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
