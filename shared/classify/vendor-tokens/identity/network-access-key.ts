import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Meraki, Twingate, NetBird, Cloudflare Access and WireGuard, told by name. */
export const networkAccessKey = vendorTokens({
  id: 'network-access-key',
  title: 'Network access key',
  source:
    'Cisco Meraki, https://developer.cisco.com/meraki/api-v1/authorization/; Twingate, https://www.twingate.com/docs/api-overview, 2026-11-22',
  words: ['meraki', 'twingate', 'netbird', 'wireguard', 'privatekey ='],
  formats: [
    { name: 'netbird', prefixes: ['nbp_'], form: /nbp_[A-Za-z0-9]{36}/ },
    { name: 'meraki', form: /[0-9a-fA-F]{40}/ },
    { name: 'twingate', form: /[\w-]{90,100}/ },
    { name: 'wireguard', form: /[A-Za-z0-9+/]{43}=/ },
  ],
});
