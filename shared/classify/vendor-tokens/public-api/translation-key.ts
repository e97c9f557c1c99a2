import { vendorTokens } from '../../vendor-token.ts';

/** DeepL keys: a UUID that may end in :fx; Lokalise, Crowdin and Phrase tokens by name. */
export const translationKey = vendorTokens({
  id: 'translation-key',
  title: 'Translation service key',
  source: 'DeepL, https://developers.deepl.com/docs/getting-started/auth, 2026-11-22',
  words: ['deepl', 'lokalise', 'crowdin', 'transifex', 'phrase_token', 'phraseapp', 'locize'],
  formats: [
    {
      name: 'deepl-free',
      prefixes: [':fx'],
      begin: [-36],
      form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx/,
    },
    { name: 'transifex', form: /1\/[0-9a-f]{40}/ },
    {
      name: 'deepl',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'lokalise', form: /[0-9a-fA-F]{40}/ },
    { name: 'crowdin', form: /[0-9a-fA-F]{80}/ },
    { name: 'phrase', form: /[0-9a-fA-F]{64}/ },
  ],
});
