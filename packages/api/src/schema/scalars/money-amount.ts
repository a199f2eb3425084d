/** An amount on its way out: minor units and the currency that says how many there are in one. */
export interface MoneyAmount {
  readonly amount: bigint;
  readonly currency: string;
}
