import { vendorTokens } from '../../vendor-token.ts';

/** Axiom API and personal tokens. */
export const axiomToken = vendorTokens({
  id: 'axiom-token',
  title: 'Axiom token',
  source: 'Axiom, https://axiom.co/docs/reference/tokens, 2026-11-22',
  formats: [
    {
      name: 'token',
      prefixes: ['xaat-', 'xapt-'],
      form: /xa(?:at|pt)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
