import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

const LONGEST = 2_000;
/** Names that only mean something inside a network. */
const INSIDE = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|corp|private)$/i;

/** Why a merchant's address cannot receive webhooks; null when it can, as far as its text tells. */
export function receiverUrlProblem(text: string, allowLoopback: boolean): string | null {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (!url) return 'Give a whole address, such as https://shop.example/hooks/refunds.';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const inside = isLoopbackAddress(host) || host === 'localhost';
  if (url.username !== '' || url.password !== '')
    return 'Leave user name and password out; check the signature instead.';
  if (allowLoopback && inside && /^https?:$/.test(url.protocol)) return null;
  if (url.protocol !== 'https:') return 'Use https, so that nobody reads along.';
  if (isIP(host) !== 0 ? !isPublicAddress(host) : INSIDE.test(host) || !host.includes('.'))
    return 'Use an address on the internet; those inside a network are never called.';
  return null;
}
