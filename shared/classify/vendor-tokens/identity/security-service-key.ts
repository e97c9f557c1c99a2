import { vendorTokens } from '../../vendor-token.ts';

/** Keys of VirusTotal, Shodan, Censys, SecurityTrails, AbuseIPDB, Have I Been Pwned, urlscan and GreyNoise, told by name. */
export const securityServiceKey = vendorTokens({
  id: 'security-service-key',
  title: 'Security service key',
  source:
    'VirusTotal, https://docs.virustotal.com/reference/authentication; Shodan, https://developer.shodan.io/, 2026-11-22',
  words: [
    'virustotal',
    'virus_total',
    'vt_api',
    'shodan',
    'censys',
    'securitytrails',
    'abuseipdb',
    'hibp',
    'haveibeenpwned',
    'urlscan',
    'greynoise',
    'hunter.io',
    'hunterio',
    'intelx',
    'crowdstrike',
    'qualys',
    'tenable',
    'rapid7',
  ],
  formats: [
    { name: 'virustotal', form: /[0-9a-fA-F]{64}/ },
    { name: 'shodan', form: /[A-Za-z0-9]{32}/ },
    { name: 'abuseipdb', form: /[0-9a-fA-F]{80}/ },
    {
      name: 'uuid',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'crowdstrike', form: /[A-Za-z0-9]{40}/ },
  ],
});
