import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Riot, Steam, Roblox and Rawg. */
export const gameServiceKey = vendorTokens({
  id: 'game-service-key',
  title: 'Game service key',
  source:
    'Riot Games, https://developer.riotgames.com/docs/portal; Steam, https://steamcommunity.com/dev, 2026-11-22',
  words: ['steam', 'roblox', 'rawg', 'faceit', 'battlenet'],
  formats: [
    {
      name: 'riot',
      prefixes: ['rgapi-'],
      form: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      name: 'roblox',
      prefixes: ['_|warning:-do-not-share-this.'],
      form: /_\|WARNING:-DO-NOT-SHARE-THIS\.[^|\r\n]{50,150}\|_[0-9A-F]{100,1200}/,
    },
    { name: 'steam', form: /[0-9A-F]{32}/ },
    { name: 'key', form: /[A-Za-z0-9]{32}/ },
  ],
});
