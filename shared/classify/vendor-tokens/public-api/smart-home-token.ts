import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of home devices and services: Hue, SmartThings, Pushover, Pushbullet, Todoist. */
export const smartHomeToken = vendorTokens({
  id: 'smart-home-token',
  title: 'Smart home token',
  source:
    'Philips Hue, https://developers.meethue.com/; Home Assistant, https://developers.home-assistant.io/docs/auth_api/, 2026-11-22',
  words: ['smartthings', 'pushover', 'pushbullet', 'philips_hue', 'hue_bridge', 'netatmo', 'tuya'],
  formats: [
    { name: 'pushbullet', form: /o\.[A-Za-z0-9]{32}/ },
    {
      name: 'smartthings',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'pushover', form: /[a-z0-9]{30}/ },
    { name: 'hue', form: /[\w-]{40}/ },
    { name: 'tuya', form: /[0-9a-fA-F]{32}/ },
  ],
});
