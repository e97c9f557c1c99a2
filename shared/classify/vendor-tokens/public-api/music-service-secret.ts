import { vendorTokens } from '../../vendor-token.ts';

/** Client secrets of Spotify, SoundCloud, Last.fm, Deezer and Genius, told by name. */
export const musicServiceSecret = vendorTokens({
  id: 'music-service-secret',
  title: 'Music service secret',
  source:
    'Spotify, https://developer.spotify.com/documentation/web-api/concepts/apps; Last.fm, https://www.last.fm/api, 2026-11-22',
  words: ['spotify', 'soundcloud', 'lastfm', 'last_fm', 'deezer', 'genius'],
  formats: [
    { name: 'client-secret', form: /[0-9a-fA-F]{32}/ },
    { name: 'genius', form: /[\w-]{64}/ },
  ],
});
