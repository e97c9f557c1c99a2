import { vendorTokens } from '../../vendor-token.ts';

/** Keys of image and video services: HeyGen, D-ID, Leonardo, Luma, Runway. */
export const avatarKey = vendorTokens({
  id: 'avatar-key',
  title: 'Image and video AI key',
  source:
    'Stability AI, https://platform.stability.ai/docs/getting-started/authentication; HeyGen, https://docs.heygen.com/, 2026-11-22',
  words: ['heygen', 'leonardo', 'd-id', 'stability', 'runwayml', 'lumaai'],
  formats: [
    {
      name: 'luma',
      prefixes: ['luma-'],
      form: /luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-f]{4,40})?/,
    },
    { name: 'runway', prefixes: ['key_'], form: /key_[0-9a-f]{128}/ },
    { name: 'heygen', form: /[A-Za-z0-9=]{40,60}/ },
    {
      name: 'leonardo',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
