import type { Body } from './body.ts';
import { readGatewayFrames } from './gateway-frames.ts';

/**
 * Reads a body that is no text, if it is in a format we know to its last byte; undefined otherwise, and `onFailure.uninspectable`
 * decides. Such a body can be looked into and not rewritten.
 */
export function readBinary(bytes: Uint8Array): Body | undefined {
  const leaves = readGatewayFrames(bytes);
  return (
    leaves && {
      leaves,
      isSealed: true,
      write() {
        throw new RangeError('A sealed body cannot be written.');
      },
    }
  );
}
