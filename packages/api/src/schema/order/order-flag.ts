import { localeOf } from '@refund-widget/domain';
import type { OrderFlag as Flag } from '@refund-widget/services';
import { flagSentence } from '../../sentences/flag-sentence.ts';
import { builder } from '../builder.ts';

export const OrderFlag = builder.objectRef<Flag>('OrderFlag').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    facts: t.expose('facts', { type: 'JSON' }),
    text: t.string({ resolve: (flag, _args, { language }) => flagSentence(flag, localeOf(language)) }),
  }),
});
