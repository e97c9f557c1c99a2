import { identifier } from '../../identifier.ts';

/** Sri Lankan identity numbers: year, day of the year (+500 for women), serial, and before 2016 the letter V or X. */
export const lkNic = identifier({
  id: 'lk-nic',
  title: 'Sri Lankan identity number (NIC)',
  placeholder: 'NATIONAL_ID',
  source: 'Department for Registration of Persons, https://drp.gov.lk/, 2026-11-22',
  forms: /(?<![A-Za-z\d_+$])(?:\d{9}[VX]|(?:19|20)\d{10})(?![A-Za-z\d_])/i,
  anchors: [{ digits: [9, 9], next: 'VXvx' }, { digits: [12, 12] }],
  words: ['nic', 'nic number', 'national identity card', 'sri lanka', 'ජාතික හැඳුනුම්පත'],
  plausible: (compact) => {
    const day = Number(compact.length === 10 ? compact.slice(2, 5) : compact.slice(4, 7)) % 500;
    return day >= 1 && day <= 366;
  },
  alone: 0,
  near: 88,
});
