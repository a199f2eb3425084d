/** Why a document is no policy: where, what is wrong, and what to do about it. */
export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  /** Where in the document, e.g. `windows.return.length`; empty for the document itself. */
  readonly path: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

export type PolicyProblemCode =
  | 'MALFORMED'
  | 'DUPLICATE_CLAUSE'
  | 'UNKNOWN_CLAUSE'
  | 'UNKNOWN_CURRENCY'
  | 'UNKNOWN_TIME_ZONE'
  | 'UNKNOWN_WINDOW'
  | 'UNKNOWN_EVIDENCE'
  | 'DUPLICATE_REASON'
  | 'DUPLICATE_DEDUCTION'
  | 'CONTRADICTION'
  | 'INCOMPLETE'
  | 'WRONG_KIND';

export function joinPath(...parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, '');
}
