import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weighName } from '../../../../shared/classify/names/weigh-name.ts';

describe('weighing a run of words as a name', () => {
  const taken = [
    ['Katarzyna Wiśniewska', 20],
    ['Maria dos Santos', 16],
    ['Henrik J. Lindqvist', 19],
  ] as const;
  for (const [run, units] of taken) {
    it(`takes all ${units} units of ${run}`, () => {
      assert.equal(weighName(run)?.length, units);
    });
  }

  it('leaves out a third word that no list knows', () => {
    assert.equal(weighName('Anna Schmidt Went')?.length, 'Anna Schmidt'.length);
  });

  const somethingElse = ['James Street', 'Charlotte Airport', 'John Deere Inc', 'The Jordan'];
  for (const run of somethingElse) {
    it(`takes ${run} for no person`, () => {
      assert.equal(weighName(run), undefined);
    });
  }

  it('is surer with a family name of the list than with one nobody knows', () => {
    const listed = weighName('Anna Schmidt')?.confidence ?? 0;
    const unknown = weighName('Anna Bellweather')?.confidence ?? 0;
    assert.ok(listed > unknown && unknown >= 50);
  });

  it('does not act on a name that also is a word, beside a word nobody knows as a name', () => {
    assert.ok((weighName('Grace Period')?.confidence ?? 0) < 50);
  });
});
