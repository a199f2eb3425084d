/** Where carriers let anybody look up a parcel, up to the number. */
const pages: ReadonlyMap<string, string> = new Map([
  ['Swiss Post', 'https://service.post.ch/ekp-web/ui/entry/search/'],
  ['DHL', 'https://www.dhl.com/en/express/tracking.html?AWB='],
  ['UPS', 'https://www.ups.com/track?tracknum='],
  ['FedEx', 'https://www.fedex.com/fedextrack/?trknbr='],
  ['Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/'],
  ['La Poste', 'https://www.laposte.fr/outils/suivre-vos-envois?code='],
]);

/** The carrier's page about a parcel; null where we know of none. Nothing is asked of it unless the buyer goes there. */
export function trackingPage(carrier: string, trackingNumber: string): string | null {
  const page = pages.get(carrier);
  return page ? page + encodeURIComponent(trackingNumber.replace(/\s/g, '')) : null;
}
