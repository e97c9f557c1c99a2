import { identifier } from '../../identifier.ts';

/** Nigerian licence plates: local government, number, series. */
export const ngLicencePlate = identifier({
  id: 'ng-licence-plate',
  title: 'Nigerian licence plate',
  placeholder: 'PLATE',
  source: 'Federal Road Safety Corps, https://frsc.gov.ng/, 2026-11-22',
  forms: ['@@@-?###-?@@', '@@@ ###@@'],
  words: ['plate', 'plates', 'plate number', 'licence plate', 'license plate', 'vehicle', 'frsc'],
  alone: 40,
  near: 86,
});
