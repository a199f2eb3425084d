import type { IncomingMessage } from 'node:http';

/** The whole body as text; undefined when it is longer than `most` bytes, whatever its headers say, or was cut off. */
export function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= most) {
        parts.push(part);
      } else {
        request.removeAllListeners('data');
        request.resume();
        resolve(undefined);
      }
    });
    request.once('end', () => resolve(parts.length === 1 ? parts[0]?.toString() : Buffer.concat(parts).toString()));
    request.once('error', () => resolve(undefined));
    request.once('close', () => resolve(undefined));
  });
}
