import { readGlobalId } from '../../schema/node/global-id.ts';
import { UploadRefusal } from './upload-refusal.ts';

/** What the sender says about a file; what it is, its own bytes say. */
export interface UploadMetadata {
  readonly orderId: string;
  readonly fileName: string;
  /** The requirement it answers, e.g. `photo-of-damage`. */
  readonly requirement: string | null;
}

const longestName = 200;

/**
 * `ownOrder`: the order that the sender's token is about, where it names one and the sender does not.
 *
 * @throws UploadRefusal that names the entry of `Upload-Metadata` which is wrong
 */
export function readUploadMetadata(
  metadata: Readonly<Record<string, string | null>> | undefined,
  ownOrder: string | null = null,
): UploadMetadata {
  const { orderid, filename, requirement } = metadata ?? {};
  return {
    orderId: ownOrder ?? readOrderId(orderid ?? ''),
    fileName: cleanName(filename ?? ''),
    requirement: readRequirement(requirement ?? ''),
  };
}

function readOrderId(given: string): string {
  const order = readGlobalId(given);
  if (order?.type === 'Order') return order.id;
  throw new UploadRefusal(400, 'INVALID_ID', 'Name the order by the `id` that the API gave it.', ['orderid']);
}

/** A name is only ever shown: it keeps its letters and loses paths and control characters. */
function cleanName(given: string): string {
  const base = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const visible = base.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return visible.slice(0, longestName).toWellFormed() || 'evidence';
}

function readRequirement(given: string): string | null {
  if (given === '') return null;
  if (/^[a-z0-9][a-z0-9-]{0,99}$/i.test(given)) return given;
  throw new UploadRefusal(400, 'WRONG_FORMAT', 'A requirement is named by its code.', ['requirement']);
}
