import type { Detector, Judgement } from '../detector.ts';
import { lazily } from '../lazily.ts';

const AROUND = 700;
const OPEN = lazily(
  () =>
    /permission is hereby granted|redistribution and use|gnu (?:lesser |affero )?general public|apache license|mozilla public|bsd[- ](?:style|\d-clause|license)|(?<![a-z])(?:mit|isc|bsd|gpl|lgpl|agpl|mpl|zlib|boost|eclipse public|creative commons|cc[ -]by|unlicense)(?![a-z])|open[- ]source|public domain|\b(?:licen[sc]ed under|under the (?:terms|license)|license that can be|the license)|licen[sc]e file/iu,
);
const CLOSED = lazily(
  () =>
    /proprietary|confidential|trade secret|unauthori[sz]ed (?:copying|use|reproduction|distribution|disclosure)|not be (?:copied|disclosed|reproduced|distributed)|without (?:the )?(?:prior |express ){0,2}(?:written )?(?:permission|consent)|internal use|strictly prohibited|vertraulich|confidentiel/iu,
);
const RESERVED =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati/iu;
const OPEN_IDENTIFIER =
  /^(?:mit|apache|bsd|gpl|lgpl|agpl|mpl|isc|zlib|bsl-1|cc|epl|eupl|unlicense|0bsd|artistic|wtfpl|python|ncsa|postgresql|ofl|cddl|blueoak)/i;

/**
 * Says whose a file is: its copyright line or licence identifier. What an open licence grants is everybody's; what is reserved or
 * forbids copying is somebody's own (`rights:reserved`, `rights:proprietary`).
 */
export const copyrightNotice: Detector = {
  id: 'copyright-notice',
  category: 'technical',
  title: 'Copyright or licence notice',
  placeholder: 'NOTICE',
  source:
    'SPDX 3.0 licence identifiers, https://spdx.org/licenses/; Universal Copyright Convention article III, 2026-11-22',
  anchors: [
    {
      keywords: [
        'copyright ',
        '© ',
        '(c) 19',
        '(c) 20',
        'spdx-license-identifier:',
        '"unlicensed"',
      ],
    },
  ],
  get pattern() {
    return /(?:SPDX-License-Identifier: {0,3}(?<identifier>[\w.+-]{2,60})|"(?<package>UNLICENSED)"|(?:copyright(?: \([cC]\)| ©)?|©|\([cC]\))[ :]{1,3}(?:(?:19|20)\d{2}(?:[-–, ]{1,3}(?:(?:19|20)\d{2}|present)){0,8},? (?:by |the )?)(?:\p{L}[^\n\r]{1,100})?)/iu;
  },
  judge: ({ text, start, end, groups }) => {
    const identifier = groups['identifier'];
    if (identifier !== undefined) return judgeIdentifier(identifier);
    if (groups['package'] !== undefined)
      return { confidence: 60, evidence: ['rights:proprietary'] };
    const around = text.slice(Math.max(0, start - AROUND / 2), end + AROUND);
    if (CLOSED().test(around) && !/redistribution and use/i.test(around)) {
      return { confidence: 75, evidence: ['rights:proprietary'] };
    }
    if (OPEN().test(around)) return { confidence: 20, evidence: ['rights:open'] };
    const isReserved = RESERVED.test(around);
    return {
      confidence: isReserved ? 60 : 35,
      evidence: [isReserved ? 'rights:reserved' : 'rights:unstated'],
    };
  },
  confidence: 50,
  specificity: 32,
};

function judgeIdentifier(identifier: string): Judgement {
  return OPEN_IDENTIFIER.test(identifier)
    ? { confidence: 15, evidence: ['rights:open'] }
    : { confidence: 70, evidence: ['rights:proprietary'] };
}
