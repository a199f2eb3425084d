import { builder } from '../builder.ts';

/** Never the whole account: the last four characters tell people which one it is. */
export function accountEnding(account: string): string {
  return account.slice(-4);
}

export const BankDetails = builder.prismaObject('BankDetails', {
  description: 'Where the buyer wants money that cannot go back the way it came.',
  fields: (t) => ({
    accountEnding: t.string({
      description: 'The last four characters; the account itself is not shown.',
      resolve: ({ account }) => accountEnding(account),
    }),
    accountHolder: t.exposeString('accountHolder'),
    bank: t.exposeString('bank', { nullable: true }),
    givenAt: t.expose('givenAt', { type: 'DateTime' }),
  }),
});
