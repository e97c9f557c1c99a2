import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Box, Egnyte, DocuSign, PandaDoc and Dropbox Sign, told by name. */
export const fileShareKey = vendorTokens({
  id: 'file-share-key',
  title: 'File sharing key',
  source:
    'Box, https://developer.box.com/guides/authentication/; Egnyte, https://developers.egnyte.com/, 2026-11-22',
  words: [
    'box_client',
    'box_secret',
    'boxclient',
    'box_developer',
    'boxtoken',
    'box_token',
    'egnyte',
    'docusign',
    'pandadoc',
    'hellosign',
    'sharefile',
  ],
  formats: [
    { name: 'client', form: /[A-Za-z0-9]{32}/ },
    { name: 'egnyte', form: /[a-z0-9]{24}/ },
    {
      name: 'docusign',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'hellosign', form: /[0-9a-fA-F]{64}/ },
    { name: 'pandadoc', form: /[0-9a-fA-F]{40}/ },
  ],
});
