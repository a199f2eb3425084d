/** A policy's clause with its sign, `§4.1`; an article of law, or whatever else names itself, as it is. */
export function clauseText(clause: string): string {
  return /^\d/.test(clause) ? `§${clause}` : clause;
}
