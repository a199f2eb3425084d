import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

export type ResolveName = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** A name stands for an address that is never called. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

export const resolveName: ResolveName = (name) => dns.promises.lookup(name, { all: true });

/**
 * Looks a name up once and hands the connection only what was checked, so that a name cannot mean one address when it is
 * checked and another when it is called. One private address among several refuses them all.
 */
export function checkedLookup(resolve: ResolveName, allowLoopback: boolean): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (found) => {
        const bad = found.find(
          ({ address }) => !isPublicAddress(address) && !(allowLoopback && isLoopbackAddress(address)),
        );
        const [first] = found;
        if (bad || !first) {
          const message = bad ? `${name} is ${bad.address}, an address inside a network.` : `${name} has no address.`;
          callback(new PrivateAddressError(message), '', 0);
        } else if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
