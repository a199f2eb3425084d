/**
 * `dividend ÷ divisor` rounded to the nearest integer, a half going away from zero: 5/2 → 3, −5/2 → −3.
 * Symmetric, so a refund rounds exactly as the charge it reverses. Throws RangeError when the divisor is zero.
 */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const size = dividend < 0n ? -dividend : dividend;
  const by = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * size + by) / (2n * by);
  return negative ? -rounded : rounded;
}
