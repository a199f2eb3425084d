import type { RequestAction } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { globalId } from '../node/global-id.ts';

export const AvailableAction = builder.objectRef<RequestAction>('AvailableAction').implement({
  description: 'Something the viewer may do now.',
  fields: (t) => ({
    action: t.exposeString('action', {
      description:
        'E.g. `approve`, `reject`, `cancel`, `enterShipment`, `receive`, `inspect`, `refund`, `recordTransfer`.',
    }),
    commits: t.exposeBoolean('commits', { description: 'Money moves or a decision binds: ask once more.' }),
    lineIds: t.field({
      type: ['ID'],
      resolve: ({ lineIds }) => lineIds.map((id) => globalId('RefundRequestLine', id)),
    }),
    primary: t.exposeBoolean('primary', { description: 'At most one a line: the step that moves things on.' }),
  }),
});
