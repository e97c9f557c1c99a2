import type { VendorDetector } from '../../vendor-token.ts';
import { blockchainApiKey } from './blockchain-api-key.ts';
import { documentServiceKey } from './document-service-key.ts';
import { facebookToken } from './facebook-token.ts';
import { fitnessSecret } from './fitness-secret.ts';
import { gameServiceKey } from './game-service-key.ts';
import { governmentDataKey } from './government-data-key.ts';
import { intra42Secret } from './intra42-secret.ts';
import { iotKey } from './iot-key.ts';
import { linkServiceKey } from './link-service-key.ts';
import { linkedinSecret } from './linkedin-secret.ts';
import { mapServiceKey } from './map-service-key.ts';
import { mapboxToken } from './mapbox-token.ts';
import { musicServiceSecret } from './music-service-secret.ts';
import { newsKey } from './news-key.ts';
import { photoServiceKey } from './photo-service-key.ts';
import { rapidapiKey } from './rapidapi-key.ts';
import { smartHomeToken } from './smart-home-token.ts';
import { socialAppSecret } from './social-app-secret.ts';
import { translationKey } from './translation-key.ts';
import { transportKey } from './transport-key.ts';
import { twitchToken } from './twitch-token.ts';
import { twitterKey } from './twitter-key.ts';
import { weatherKey } from './weather-key.ts';

/** Tokens of social networks, maps and public APIs. */
export const PUBLIC_API: readonly VendorDetector[] = [
  blockchainApiKey,
  documentServiceKey,
  facebookToken,
  fitnessSecret,
  gameServiceKey,
  governmentDataKey,
  intra42Secret,
  iotKey,
  linkServiceKey,
  linkedinSecret,
  mapServiceKey,
  mapboxToken,
  musicServiceSecret,
  newsKey,
  photoServiceKey,
  rapidapiKey,
  smartHomeToken,
  socialAppSecret,
  translationKey,
  transportKey,
  twitchToken,
  twitterKey,
  weatherKey,
];
