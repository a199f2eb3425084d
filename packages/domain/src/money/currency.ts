/** An ISO 4217 alphabetic code, upper case. Text that comes from outside is checked with `isCurrency` first. */
export type CurrencyCode = string;

/**
 * Active ISO 4217 codes by their number of decimals, and the codes withdrawn since 2020, because old orders still carry
 * them. Funds and metals without a minor unit (XAU, XDR, XXX, …) are left out: nobody is charged in them.
 */
const CODES_BY_EXPONENT: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
     CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK
     HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
     MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
     SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER
     ZAR ZMW ZWG ZWL`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const EXPONENTS: ReadonlyMap<CurrencyCode, number> = new Map(
  CODES_BY_EXPONENT.flatMap(([exponent, codes]) => codes.split(/\s+/).map((code) => [code, exponent] as const)),
);

/** Every code known, in alphabetical order. */
export const CURRENCIES: readonly CurrencyCode[] = [...EXPONENTS.keys()].sort();

/** True for a known code in upper case. */
export function isCurrency(text: string): boolean {
  return EXPONENTS.has(text);
}

/**
 * Number of decimals of the currency's minor unit by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.
 * A payment provider may count differently (some send ISK × 100); that belongs to its connector.
 * Throws RangeError for an unknown code.
 */
export function exponentOf(currency: CurrencyCode): number {
  const exponent = EXPONENTS.get(currency);
  if (exponent === undefined) throw new RangeError(`Unknown currency ${currency}`);
  return exponent;
}
