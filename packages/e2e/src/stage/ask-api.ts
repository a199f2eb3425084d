import { demoDirectory } from '@refund-widget/services';
import { readInbox } from './inbox.ts';
import type { Addresses } from './start-instance.ts';

/** Asks the API as the demo shop's server does: with its key. */
export async function askApi<Answer>(addresses: Addresses, query: string, variables: object): Promise<Answer> {
  const [mail] = (await readInbox(addresses)).filter(
    ({ merchantName }) => merchantName === demoDirectory.alderFinch.name,
  );
  const merchant = mail?.merchantId.replaceAll('-', '') ?? '';
  const response = await fetch(`${addresses.api}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer rk_${merchant}_${demoDirectory.alderFinch.apiKeySecret}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: { data: Answer; errors?: unknown } = JSON.parse(await response.text());
  if (errors) throw new Error(`The API answered ${JSON.stringify(errors)}`);
  return data;
}
