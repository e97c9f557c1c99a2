import { vendorTokens } from '../../vendor-token.ts';

/** Drone tokens, told by name. */
export const droneToken = vendorTokens({
  id: 'drone-token',
  title: 'Drone CI token',
  source: 'Drone, https://docs.drone.io/cli/setup/, 2026-11-22',
  words: ['droneci', 'drone_token', 'drone_rpc', 'drone token', 'drone-ci', 'drone_ci'],
  formats: [{ name: 'access', form: /[A-Za-z0-9]{32}/ }],
});
