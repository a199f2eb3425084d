import type { EvidenceField as Field, EvidenceRequirement as Requirement } from '@refund-widget/domain';
import type { Language } from '../../request/language.ts';
import { builder } from '../builder.ts';
import { EvidenceFieldType, EvidenceRequirementKind } from '../vocabulary/enums.ts';

const EvidenceField = builder.objectRef<Field>('EvidenceField').implement({
  fields: (t) => ({
    label: t.string({ resolve: ({ label, name }, _args, { language }) => labelIn(label, language) ?? name }),
    maximum: t.exposeFloat('maximum', { nullable: true }),
    minimum: t.exposeFloat('minimum', { nullable: true }),
    name: t.exposeString('name'),
    required: t.exposeBoolean('required'),
    type: t.expose('type', { type: EvidenceFieldType }),
    unit: t.exposeString('unit', { nullable: true }),
  }),
});

export const EvidenceRequirement = builder.objectRef<Requirement>('EvidenceRequirement').implement({
  fields: (t) => ({
    clause: t.exposeString('clause'),
    code: t.exposeString('code'),
    fields: t.field({ type: [EvidenceField], resolve: ({ fields }) => fields }),
    kind: t.expose('kind', { type: EvidenceRequirementKind }),
    label: t.string({ resolve: ({ label, code }, _args, { language }) => labelIn(label, language) ?? code }),
    minimum: t.exposeInt('minimum'),
    required: t.exposeBoolean('required'),
  }),
});

/** A label written in a policy: in the reader's language, else in English, else in any. */
export function labelIn(label: Readonly<Record<string, string>>, language: Language): string | undefined {
  return label[language] ?? label[language.slice(0, 2)] ?? label.en ?? Object.values(label)[0];
}
