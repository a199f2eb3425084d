import type { EvidenceRequirement, OptionSource } from '../model/eligibility.ts';
import type { BusinessMode } from '../model/order.ts';
import type { Reason } from '../model/reason.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { ExclusionTerms } from './schema/exclusions.ts';
import type { ReasonTerms } from './schema/reasons.ts';
import type { WindowPolicy } from './schema/windows.ts';
import type { Localised } from './schema/words.ts';

/** The terms of a group of reasons, with what they refer to by name put in their place. */
export interface CompiledReason {
  readonly terms: ReasonTerms;
  readonly window: WindowPolicy | null;
  readonly evidence: readonly EvidenceRequirement[];
}

/** A policy made ready to be asked quickly. Compile a version once and keep it: it holds nothing but the document. */
export interface CompiledPolicy {
  readonly document: PolicyDocument;
  readonly source: OptionSource;
  readonly reasons: ReadonlyMap<Reason, CompiledReason>;
  readonly preShipmentReasons: ReadonlySet<Reason>;
  readonly exclusionsByTag: ReadonlyMap<string, readonly ExclusionTerms[]>;
  readonly exclusionsByMode: ReadonlyMap<BusinessMode, readonly ExclusionTerms[]>;
  /** For a law: the zone in which days end for buyers of a country. */
  readonly zoneOfCountry: ReadonlyMap<string, string>;
}

export function compilePolicy(document: PolicyDocument): CompiledPolicy {
  const groups = document.reasons.map((terms) => compileReason(terms, document));
  return {
    document,
    source: {
      kind: document.kind,
      id: document.key,
      version: document.version,
      name: document.name.en,
    },
    reasons: new Map(groups.flatMap((group) => group.terms.reasons.map((reason) => [reason, group] as const))),
    preShipmentReasons: new Set(document.preShipment?.reasons ?? []),
    exclusionsByTag: groupBy(document.exclusions, ({ tags }) => tags),
    exclusionsByMode: groupBy(document.exclusions, ({ modes }) => modes),
    zoneOfCountry: new Map(document.appliesTo?.places.map(({ country, timeZone }) => [country, timeZone])),
  };
}

function compileReason(terms: ReasonTerms, { windows, evidence }: PolicyDocument): CompiledReason {
  return {
    terms,
    window: terms.window === null ? null : (windows[terms.window] ?? null),
    evidence: terms.evidence.flatMap((code): EvidenceRequirement[] => {
      const required = evidence[code];
      if (!required) return [];
      const fields = required.fields.map((field) => ({ ...field, label: bothLanguages(field.label) }));
      return [{ ...required, code, label: bothLanguages(required.label), fields }];
    }),
  };
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
