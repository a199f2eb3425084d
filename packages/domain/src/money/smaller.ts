/** The smaller of two amounts; `Math.min` knows no bigint. */
export function smaller(left: bigint, right: bigint): bigint {
  return left <= right ? left : right;
}
