import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Miro and Canva. */
export const designBoardToken = vendorTokens({
  id: 'design-board-token',
  title: 'Whiteboard and design token',
  source:
    'Miro, https://developers.miro.com/docs/; Canva, https://www.canva.dev/docs/connect/authentication/, 2026-11-22',
  words: ['miro', 'canva', 'invision', 'zeplin'],
  formats: [
    {
      name: 'miro',
      prefixes: ['eyjtaxjvlm9yawdpbii6'],
      form: /eyJtaXJvLm9yaWdpbiI6[\w-]{8,80}_[\w-]{27}/,
    },
    { name: 'canva', prefixes: ['cnvca'], form: /cnvca[A-Za-z0-9+/=_-]{43,60}/ },
    { name: 'miro-token', form: /[\w-]{27}/ },
  ],
});
