import { vendorTokens } from '../../vendor-token.ts';

/** Splunk event collector tokens (UUIDs) and SignalFx tokens, told by name. */
export const splunkToken = vendorTokens({
  id: 'splunk-token',
  title: 'Splunk token',
  source:
    'Splunk, https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector, 2026-11-22',
  words: ['splunk', 'signalfx', 'hec_token'],
  formats: [
    {
      name: 'collector',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'signalfx', form: /[\w-]{22}/ },
  ],
});
