import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Flickr, Unsplash, Pexels, Pixabay, Giphy, Imgur and remove.bg, told by name. */
export const photoServiceKey = vendorTokens({
  id: 'photo-service-key',
  title: 'Photo service key',
  source:
    'Flickr, https://www.flickr.com/services/api/; Unsplash, https://unsplash.com/documentation; Giphy, https://developers.giphy.com/docs/api/, 2026-11-22',
  words: [
    'flickr',
    'unsplash',
    'pexels',
    'giphy',
    'imgur',
    'removebg',
    'remove_bg',
    'pixabay',
    'shutterstock',
  ],
  formats: [
    { name: 'key-32', form: /[A-Za-z0-9]{32}/ },
    { name: 'unsplash', form: /[\w-]{43}/ },
    { name: 'pexels', form: /[A-Za-z0-9]{56}/ },
    { name: 'imgur', form: /[0-9a-fA-F]{40}/ },
    { name: 'remove-bg', form: /[A-Za-z0-9]{24}/ },
    { name: 'pixabay', form: /\d{7,8}-[0-9a-f]{25}/ },
  ],
});
