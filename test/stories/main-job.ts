import { startStack } from '../harness/stack.ts';
import { chatgpt } from '../practice/apps/chatgpt.ts';
import { claude } from '../practice/apps/claude.ts';
import { gemini } from '../practice/apps/gemini.ts';
import { findTraces } from './main-job/traces.ts';
import { tryBenign, tryKey, tryPersonal } from './main-job/trials.ts';
import type { Place, Trial } from './main-job/trial.ts';
import type { Story, StoryResult } from './story.ts';

/**
 * The main job, once, without a person: on each of the three practice sites a key is pasted, personal data is typed and sent,
 * and a harmless prompt is sent. With the extension left out the same run must fail, or it could not find a leak.
 */
export async function runMainJob(isGuarded: boolean): Promise<StoryResult> {
  const stack = await startStack({ isGuarded });
  const trials: Trial[] = [];
  const faults: string[] = [];
  try {
    const elsewhere = await stack.browser.context.newPage();
    await elsewhere.goto(`${stack.collector.url}/healthz`);
    const page = await stack.browser.context.newPage();
    for (const site of [chatgpt, claude, gemini]) {
      const place: Place = { stack, site, page, elsewhere, isGuarded };
      for (const tryIt of [tryKey, tryPersonal, tryBenign]) {
        const trial = await tryIt(place);
        trials.push(trial);
        for (const fault of trial.faults) faults.push(`${trial.app}, ${trial.tried}: ${fault}.`);
      }
    }
    if (isGuarded) faults.push(...(await findTraces(stack)));
  } finally {
    await stack.close();
  }
  return {
    ok: faults.length === 0,
    columns: [
      'app',
      'tried',
      'verdict',
      'the server received',
      'the user sees',
      'events at the collector',
    ],
    rows: trials.map(({ app, tried, verdict, received, seen, events }) => [
      app,
      tried,
      verdict,
      received,
      seen,
      events,
    ]),
    summary:
      faults.length === 0
        ? 'Nothing leaked; no event, row or file holds text of a prompt.'
        : faults.join('\n'),
  };
}

export const mainJob: Story = {
  name: 'main-job',
  title: 'From a keystroke in ChatGPT, Claude and Gemini to a row in the collector',
  run: () => runMainJob(true),
};
