import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ethereumCase } from '../../../../shared/classify/validate/ethereum-case.ts';

for (const [hex, verdict] of [
  ['5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'right'],
  ['fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', 'right'],
  ['5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', 'wrong'],
  ['52908400098527886e0f7030069857d2e4169ee7', 'none'],
  ['8617E340B3D01FA5F11F306F4090FD50E238070D', 'none'],
] as const) {
  it(`the letter case of ${hex} is ${verdict}`, () => {
    assert.equal(ethereumCase(hex), verdict);
  });
}
