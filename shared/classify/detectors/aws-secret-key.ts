import type { Detector } from '../detector.ts';
import { entropy } from '../validate/entropy.ts';
import { isStandIn } from '../validate/stand-in.ts';

/** AWS secret access keys: 40 characters of base 64, which only their name tells from other base 64. */
export const awsSecretKey: Detector = {
  id: 'aws-secret-key',
  category: 'credential',
  title: 'AWS secret access key',
  placeholder: 'SECRET',
  source:
    'AWS IAM, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html, 2026-11-22',
  anchors: [
    {
      keywords: [
        'aws_secret',
        'aws secret',
        'awssecret',
        'secret_access_key',
        'secretaccesskey',
        'secret access key',
        'secret_key',
        'secretkey',
      ],
    },
  ],
  pattern:
    /(?:aws[_ ]?)?secret(?:[_ ]?access)?(?:[_ ]?key)?[^\r\nA-Za-z0-9+/]{1,16}(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/di,
  judge: ({ value }) =>
    isStandIn(value) || entropy(value) < 4 || /^[0-9a-f]+$/i.test(value)
      ? undefined
      : { evidence: ['keyword', 'format', 'entropy'] },
  confidence: 92,
  specificity: 85,
};
