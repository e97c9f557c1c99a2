import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeImage } from '../../../extension-browser/background/judge-image.ts';
import { chatgpt } from '../../../shared/apps/chatgpt.ts';
import { readyPolicy } from '../../../shared/inspect.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const TEXT = 'the tender is due in May';
const ready = readyPolicy(STARTER_POLICY);
const judged = (url: string, policy = ready) =>
  judgeImage(new URL(url), chatgpt, policy, undefined);
const encoded = Buffer.from(TEXT).toString('base64url');

describe('an image that carries text to another site is not loaded', () => {
  for (const url of [
    `https://pixel.example/a.png?d=${encodeURIComponent(TEXT)}`,
    `https://pixel.example/a.png?d=${TEXT.replaceAll(' ', '+')}`,
    `https://pixel.example/a.png?d=${Buffer.from(TEXT).toString('base64')}`,
    `https://pixel.example/${encoded}/a.png`,
    `https://pixel.example/a.png?${encodeURIComponent(TEXT)}`,
    `https://pixel.example/chart?c=${encodeURIComponent('{"labels": ["Mira Holt", "Jon Dahl"]}')}`,
  ]) {
    it(url.replace('https://pixel.example', ''), () => {
      const found = judged(url);
      assert.equal(found?.decision.action, 'block');
      assert.deepEqual(
        found.decision.rules.map(({ id }) => id),
        ['block-telling-images'],
      );
    });
  }
});

describe('other images are loaded', () => {
  for (const url of [
    `https://chatgpt.com/a.png?d=${encodeURIComponent(TEXT)}`,
    'https://images.example/photo-of-a-cat-on-a-red-mat.jpg?w=640&h=480&fit=crop',
    'https://images.example/Photo%20of%20a%20cat%20on%20a%20mat.jpg',
    'https://images.example/resize?url=https%3A%2F%2Fexample.org%2Fthe%2Fbig%2Fblue%2Fsea.png',
    'https://store.example/a?se=2026-11-22T10%3A00%3A00Z&sig=q8N2b1vZ7s0k3Yx5Rr9Tt2Uu4Ww6Aa8Cc%3D&sv=2024',
    'https://store.example/eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIxMjM0NTY3ODkwIn0/a.png',
  ]) {
    it(url, () => assert.equal(judged(url), undefined));
  }

  it('when no rule speaks of answers, and a rule for everything does not', () => {
    const others = STARTER_POLICY.rules.filter(({ when }) => when.channels === undefined);
    const policy = readyPolicy({ ...STARTER_POLICY, rules: others });
    assert.equal(judged(`https://pixel.example/a.png?d=${encoded}`, policy), undefined);
  });
});
