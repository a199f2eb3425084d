import { localeOf, type OptionSource as Source } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import { SourceKind } from '../vocabulary/enums.ts';

export const OptionSource = builder.objectRef<Source>('OptionSource').implement({
  fields: (t) => ({
    id: t.exposeString('id'),
    kind: t.expose('kind', { type: SourceKind }),
    name: t.string({
      description: 'In the language asked for by Accept-Language, where it is written in it.',
      resolve: ({ name, names }, _args, { language }) => names?.[localeOf(language)] ?? name,
    }),
    version: t.exposeInt('version'),
  }),
});
