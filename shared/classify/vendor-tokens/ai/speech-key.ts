import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Deepgram, AssemblyAI, Speechmatics, PlayHT and Rev, told by name. */
export const speechKey = vendorTokens({
  id: 'speech-key',
  title: 'Speech service key',
  source:
    'Deepgram, https://developers.deepgram.com/docs/create-additional-api-keys; AssemblyAI, https://www.assemblyai.com/docs, 2026-11-22',
  words: [
    'deepgram',
    'assemblyai',
    'assembly_ai',
    'speechmatics',
    'playht',
    'play_ht',
    'rev_ai',
    'revai',
    'gladia',
  ],
  formats: [
    { name: 'deepgram', form: /[0-9a-fA-F]{40}/ },
    { name: 'assemblyai', form: /[0-9a-fA-F]{32}/ },
    { name: 'speechmatics', form: /[A-Za-z0-9]{32}/ },
    {
      name: 'gladia',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
