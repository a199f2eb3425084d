import type { OptionSource as Source } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import { SourceKind } from '../vocabulary/enums.ts';

export const OptionSource = builder.objectRef<Source>('OptionSource').implement({
  fields: (t) => ({
    id: t.exposeString('id'),
    kind: t.expose('kind', { type: SourceKind }),
    name: t.exposeString('name'),
    version: t.exposeInt('version'),
  }),
});
