import type { EvidenceRequirement, OptionSource } from '../model/eligibility.ts';
import type { BusinessMode } from '../model/order.ts';
import type { Fault, Reason } from '../model/reason.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { ExclusionTerms } from './schema/exclusions.ts';
import type { DeductionPolicy } from './schema/money-terms.ts';
import type { EvidenceTerms, ReasonTerms } from './schema/reasons.ts';
import type { WindowPolicy } from './schema/windows.ts';
import type { Localised } from './schema/words.ts';

/** The terms of a group of reasons, with what they refer to by name put in their place. */
export interface CompiledReason {
  /** Its position among the policy's reasons. */
  readonly position: number;
  readonly terms: ReasonTerms;
  readonly window: WindowPolicy | null;
  readonly evidence: readonly EvidenceRequirement[];
}

/** What may be deducted for a fault, and what may be once the buyer was told of the right. */
export interface CompiledDeductions {
  readonly always: readonly DeductionPolicy[];
  readonly ifInformed: readonly DeductionPolicy[];
}

/** A policy made ready to be asked quickly. Compile a version once and keep it: it holds nothing but the document. */
export interface CompiledPolicy {
  readonly document: PolicyDocument;
  readonly source: OptionSource;
  readonly reasons: ReadonlyMap<Reason, CompiledReason>;
  /** Everything it can ask for, by name: reasons refer to some of it, and a seller's question may to any. */
  readonly evidence: ReadonlyMap<string, EvidenceRequirement>;
  readonly preShipmentReasons: ReadonlySet<Reason>;
  readonly exclusionsByTag: ReadonlyMap<string, readonly ExclusionTerms[]>;
  readonly exclusionsByMode: ReadonlyMap<BusinessMode, readonly ExclusionTerms[]>;
  readonly deductions: Readonly<Record<Fault, CompiledDeductions>>;
  /** For a law: the zone in which days end for buyers of a country. */
  readonly zoneOfCountry: ReadonlyMap<string, string>;
}

export function compilePolicy(document: PolicyDocument): CompiledPolicy {
  const evidence = new Map(
    Object.entries(document.evidence).map(([code, terms]) => [code, compileEvidence(code, terms)]),
  );
  const groups = document.reasons.map((terms, position) => compileReason(terms, position, document, evidence));
  return {
    document,
    source: {
      kind: document.kind,
      id: document.key,
      version: document.version,
      name: document.name.en,
      names: bothLanguages(document.name),
    },
    evidence,
    reasons: new Map(groups.flatMap((group) => group.terms.reasons.map((reason) => [reason, group] as const))),
    preShipmentReasons: new Set(document.preShipment?.reasons ?? []),
    exclusionsByTag: groupBy(document.exclusions, ({ tags }) => tags),
    exclusionsByMode: groupBy(document.exclusions, ({ modes }) => modes),
    deductions: {
      BUYER: compileDeductions('BUYER', document),
      SELLER: compileDeductions('SELLER', document),
      CARRIER: compileDeductions('CARRIER', document),
    },
    zoneOfCountry: new Map(document.appliesTo?.places.map(({ country, timeZone }) => [country, timeZone])),
  };
}

function compileEvidence(code: string, terms: EvidenceTerms): EvidenceRequirement {
  const fields = terms.fields.map((field) => ({ ...field, label: bothLanguages(field.label) }));
  return { ...terms, code, label: bothLanguages(terms.label), fields };
}

function compileReason(
  terms: ReasonTerms,
  position: number,
  { windows }: PolicyDocument,
  evidence: CompiledPolicy['evidence'],
): CompiledReason {
  return {
    position,
    terms,
    window: terms.window === null ? null : (windows[terms.window] ?? null),
    evidence: terms.evidence.flatMap((code) => evidence.get(code) ?? []),
  };
}

function compileDeductions(fault: Fault, { deductions }: PolicyDocument): CompiledDeductions {
  const ifInformed = deductions.filter(({ faults }) => faults.includes(fault));
  return { ifInformed, always: ifInformed.filter(({ unlessNotInformed }) => !unlessNotInformed) };
}

function bothLanguages({ en, zh }: Localised): Readonly<Record<string, string>> {
  return { en, zh: zh ?? en };
}

function groupBy<K>(
  exclusions: readonly ExclusionTerms[],
  keysOf: (exclusion: ExclusionTerms) => readonly K[],
): Map<K, ExclusionTerms[]> {
  const groups = new Map<K, ExclusionTerms[]>();
  for (const exclusion of exclusions) {
    for (const key of keysOf(exclusion)) groups.set(key, [...(groups.get(key) ?? []), exclusion]);
  }
  return groups;
}
