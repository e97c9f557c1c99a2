import { vendorTokens } from '../../vendor-token.ts';

/** Keys of ActiveCampaign, ConvertKit, Campaign Monitor, GetResponse, Drip and Moosend, told by name. */
export const newsletterKey = vendorTokens({
  id: 'newsletter-key',
  title: 'Newsletter service key',
  source:
    'ActiveCampaign, https://developers.activecampaign.com/reference/authentication; Kit, https://developers.kit.com/, 2026-11-22',
  words: [
    'activecampaign',
    'active_campaign',
    'convertkit',
    'campaignmonitor',
    'campaign_monitor',
    'getresponse',
    'moosend',
  ],
  formats: [
    { name: 'kit', prefixes: ['kit_'], form: /kit_[0-9a-f]{32}/ },
    { name: 'activecampaign', form: /[0-9a-fA-F]{72}/ },
    { name: 'convertkit', form: /[\w-]{22}/ },
    { name: 'getresponse', form: /[a-z0-9]{32}/ },
    { name: 'campaign-monitor', form: /[0-9a-fA-F]{96}/ },
  ],
});
