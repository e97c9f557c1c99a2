import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Cloudinary, ImageKit, Mux, Vimeo, Agora, LiveKit, Filestack and Uploadcare. */
export const mediaServiceKey = vendorTokens({
  id: 'media-service-key',
  title: 'Media service key',
  source:
    'Cloudinary, https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials; Mux, https://www.mux.com/docs; ImageKit, https://imagekit.io/docs/, 2026-11-22',
  words: [
    'cloudinary',
    'mux_token',
    'vimeo',
    'agora',
    'livekit',
    'filestack',
    'uploadcare',
    'wistia',
    'transloadit',
  ],
  formats: [
    {
      name: 'cloudinary-url',
      prefixes: ['cloudinary://'],
      form: /cloudinary:\/\/\d{12,16}:[\w-]{20,40}@[\w-]{1,60}/,
    },
    { name: 'imagekit', prefixes: ['private_'], form: /private_[A-Za-z0-9/+]{27}=/ },
    { name: 'cloudinary', form: /[\w-]{27}/ },
    { name: 'agora', form: /[0-9a-fA-F]{32}/ },
    { name: 'mux', form: /[A-Za-z0-9+/]{75}/ },
    { name: 'filestack', form: /A[A-Za-z0-9]{20}z/ },
    { name: 'uploadcare', form: /[0-9a-fA-F]{20}/ },
    { name: 'livekit-secret', form: /[A-Za-z0-9]{43}/ },
  ],
});
