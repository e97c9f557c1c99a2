import type { Candidate, Detector, Judgement } from '../detector.ts';
import { ADDRESS_ANCHORS, addressForms } from '../names/address-forms.ts';
import { placeAfter } from '../validate/address-around.ts';
import { locateAddress } from '../validate/locate-address.ts';

const WITH_POSTCODE = 80;

const NEARBY = `
  address addresses live lives lived living located ship deliver delivery mail office
  offices meet meeting corner residence resides home house billing shipping return visit
  moved stop station street adresse anschrift wohnt wohnhaft wohne dirección domicilio
  vive indirizzo residente abita endereço morada mora adres woont adress bor osoite asuu
  lakcím cím adresa bydliště zamieszkały habite`
  .trim()
  .split(/\s+/);

/**
 * Postal addresses of some thirty countries by how streets are called there: number and street, street and number, a flat or a box,
 * with the lines of town and postcode that follow. A street alone is less sure than one with a postcode; a street without number
 * needs words about living, sending or meeting nearby.
 */
export const postalAddress: Detector = {
  id: 'postal-address',
  category: 'personal',
  title: 'Postal address',
  placeholder: 'ADDRESS',
  source:
    'UPU, addressing by country, https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions, 2026-11-22',
  anchors: ADDRESS_ANCHORS,
  get pattern() {
    return addressForms();
  },
  judge,
  context: {
    words: NEARBY,
    before: 60,
    after: 10,
    raise: 15,
  },
  confidence: 60,
  specificity: 45,
};

function judge({ text, start, end, groups, value }: Candidate): Judgement | undefined {
  const found = locateAddress(text, start, value, groups);
  if (found === undefined) return undefined;
  const place = placeAfter(text, end);
  const confidence = place.postcode ? Math.max(WITH_POSTCODE, found.confidence) : found.confidence;
  const evidence = place.postcode ? [found.evidence, 'postcode'] : [found.evidence];
  const last = place.end > end && text.charAt(place.end - 1) === '.' ? place.end - 1 : place.end;
  return { start: found.start, end: last, confidence, evidence };
}
