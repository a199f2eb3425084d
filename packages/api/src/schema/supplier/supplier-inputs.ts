import type { RequestContext } from '../../request/context.ts';
import type { IdReader } from '../node/read-ids.ts';

/** Evidence that goes with an entry of the record, by its ids. */
export function readEvidenceIds(ids: IdReader, given: readonly string[] | null | undefined): string[] {
  return (given ?? []).map((id, index) => ids.required('Evidence', id, ['evidenceIds', index]));
}

/**
 * Who acts through a supplier's link, and on which request: the link itself says so.
 *
 * @throws Error when it is reached without one; the field's scope refuses that before
 */
export function linkBearer({ signedIn }: RequestContext) {
  if (signedIn.kind !== 'SUPPLIER') throw new Error('Only the bearer of a supplier’s link comes here');
  return { actor: signedIn, requestId: signedIn.requestId };
}
