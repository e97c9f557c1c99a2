import type { Device } from '../storage/store.ts';

/** What a route behind {@link authenticateDevice} finds in its context. */
export interface DeviceEnv {
  Variables: { readonly device: Device };
}
