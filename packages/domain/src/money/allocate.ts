/**
 * Splits `total` in proportion to `weights` by largest remainder; the parts always add up to `total`.
 * Each part is less than one unit away from its ideal share, a heavier weight never gets less than a lighter one, and
 * units left over go to the largest remainders, ties to the lower index. A zero weight gets nothing, except that when
 * **all** weights are zero there is no proportion to follow and the total is spread evenly. A negative total is the
 * mirror image of the positive one. No weights at all: the empty list for a total of zero.
 * Throws RangeError for a negative weight, or for a total other than zero with nothing to put it on.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.some((weight) => weight < 0n)) throw new RangeError('Weights are never negative');
  if (weights.length === 0 && total !== 0n) throw new RangeError('Nothing to allocate to');
  if (total < 0n) return allocate(-total, weights).map((part) => -part);
  const sum = weights.reduce((left, right) => left + right, 0n);
  if (sum > 0n) return byLargestRemainder(total, weights, sum);
  return byLargestRemainder(
    total,
    weights.map(() => 1n),
    BigInt(weights.length),
  );
}

function byLargestRemainder(total: bigint, weights: readonly bigint[], sum: bigint): bigint[] {
  const parts = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight, index) => ({ index, remainder: (total * weight) % sum }));
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const left = total - parts.reduce((a, b) => a + b, 0n);
  const topped = new Set(remainders.slice(0, Number(left)).map(({ index }) => index));
  return parts.map((part, index) => (topped.has(index) ? part + 1n : part));
}
