export { allocate } from './money/allocate.ts';
export { CURRENCIES, type CurrencyCode, exponentOf, isCurrency } from './money/currency.ts';
export {
  type AmountProblem,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  type Parsed,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  ZERO,
} from './money/decimal.ts';
export { divideHalfAway } from './money/divide-half-away.ts';
export { addMoney, compareMoney, type Money, subtractMoney } from './money/money.ts';
export { parseMoney, parseMoneyRounded, roundToMoney, toDecimalString } from './money/money-text.ts';
export { sharesOfUnits, unitShare } from './money/unit-share.ts';
