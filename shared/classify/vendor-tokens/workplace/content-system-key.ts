import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Sanity, Ghost, Storyblok, DatoCMS, Prismic, Strapi, WordPress and Webflow. */
export const contentSystemKey = vendorTokens({
  id: 'content-system-key',
  title: 'Content system key',
  source:
    'Sanity, https://www.sanity.io/docs/http-auth; Ghost, https://ghost.org/docs/admin-api/; Storyblok, https://www.storyblok.com/docs/, 2026-11-22',
  words: [
    'sanity',
    'ghost',
    'storyblok',
    'datocms',
    'prismic',
    'strapi',
    'hygraph',
    'buttercms',
    'webflow',
    'squarespace',
    'kontent',
  ],
  formats: [
    { name: 'webflow', prefixes: ['ws-'], form: /ws-[0-9a-f]{64}/ },
    { name: 'sanity', form: /sk[A-Za-z0-9]{140,200}/ },
    { name: 'ghost', form: /[0-9a-f]{24}:[0-9a-f]{64}/ },
    { name: 'storyblok', form: /[A-Za-z0-9]{22}tt/ },
    { name: 'webflow-token', form: /[0-9a-fA-F]{64}/ },
    { name: 'datocms', form: /[0-9a-fA-F]{30}/ },
    { name: 'strapi', form: /[0-9a-fA-F]{256}/ },
    { name: 'buttercms', form: /[0-9a-fA-F]{40}/ },
    {
      name: 'squarespace',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
