import { vendorTokens } from '../../vendor-token.ts';

/** Sumo Logic access ids and keys, told by name. */
export const sumoLogicKey = vendorTokens({
  id: 'sumo-logic-key',
  title: 'Sumo Logic key',
  source: 'Sumo Logic, https://help.sumologic.com/docs/manage/security/access-keys/, 2026-11-22',
  words: ['sumo'],
  formats: [
    { name: 'access-id', form: /su[A-Za-z0-9]{12}/ },
    { name: 'access-key', form: /[A-Za-z0-9]{64}/ },
  ],
});
