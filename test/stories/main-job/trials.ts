import { answered, modelOf, openChat, pasteText, typeText } from '../../harness/practice-site.ts';
import { seenText } from '../../harness/seen-text.ts';
import { until } from '../../harness/until.ts';
import { BENIGN_SAMPLE, KEY_SAMPLE, PERSONAL_SAMPLE } from './samples.ts';
import { givenBodies, watchBodies } from './given-bodies.ts';
import { describe, leakOf, eventsSince, received, type Place, type Trial } from './trial.ts';

/** A pasted key: it must not even enter the editor, because apps send drafts while people write. */
export async function tryKey(place: Place): Promise<Trial> {
  const { stack, site, page, elsewhere, isGuarded } = place;
  const before = await stack.events();
  stack.sites.clear();
  await openChat(page, site);
  await pasteText(page, elsewhere, KEY_SAMPLE.text);
  const dialog = isGuarded
    ? await until(
        'the dialog',
        async () => /This text was not pasted.*/.exec(await seenText(page))?.[0],
      ).catch(() => 'no dialog')
    : '';
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1000);
  // With the extension the key never reached the editor; without it the person goes on and sends it.
  const model = await modelOf(page);
  await page.click(site.editor);
  if (model.trim() !== '') await page.keyboard.press('Enter');
  await page.waitForTimeout(1200);
  const leak = leakOf(place, KEY_SAMPLE);
  const events = await eventsSince(place, before);
  const [event] = events;
  return {
    app: site.app,
    tried: KEY_SAMPLE.what,
    verdict: event ? `${event.action}, ${event.outcome}` : 'none',
    received: leak ?? 'nothing of it',
    seen: dialog || 'no word of it',
    events: describe(events),
    faults: faultsOf({
      'the key arrived': leak === undefined,
      'the key entered the editor': model.trim() === '',
      'no dialog said so': dialog.startsWith('This text'),
      'the collector does not hold exactly one event that it was blocked':
        !isGuarded ||
        (events.length === 1 &&
          event?.action === 'block' &&
          event.outcome === 'stopped' &&
          event.channel === 'paste'),
    }),
  };
}

/** Personal data in a prompt: placeholders for the server, originals for the user. */
export async function tryPersonal(place: Place): Promise<Trial> {
  const { stack, site, page, isGuarded } = place;
  const before = await stack.events();
  stack.sites.clear();
  await openChat(page, site);
  await typeText(page, PERSONAL_SAMPLE.text);
  // The pause in which apps send their drafts.
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  await answered(page, 1);
  await page.waitForTimeout(1500);
  const leak = leakOf(place, PERSONAL_SAMPLE);
  const seen = await seenText(page);
  const readable = await page.evaluate(() => document.body.innerText);
  const [prompt = ''] = received(place);
  const shown = PERSONAL_SAMPLE.secrets.filter((secret) => seen.includes(secret));
  const placeholders = ['[EMAIL_1]', '[IBAN_1]', '[CARD_1]'].filter((each) =>
    prompt.includes(each),
  );
  const events = await eventsSince(place, before);
  const prompts = events.filter(({ role }) => role === 'prompt');
  const errors = await page.evaluate(() => window.__practice.errors.length);
  return {
    app: site.app,
    tried: PERSONAL_SAMPLE.what,
    verdict: prompts[0] ? `${prompts[0].action}, ${prompts[0].outcome}` : 'none',
    received: leak ?? placeholders.join(' '),
    seen: `${shown.length} originals, ${isGuarded ? 'drawn over the placeholders' : 'as the site has them'}`,
    events: describe(events),
    faults: faultsOf({
      'an original arrived': leak === undefined,
      'the server did not get three placeholders': placeholders.length === 3,
      'the user does not see all three originals': shown.length === 3,
      'the page can read an original': !PERSONAL_SAMPLE.secrets.some((secret) =>
        readable.includes(secret),
      ),
      'the page complained': errors === 0,
      'the collector does not hold exactly one event of the prompt, redacted':
        !isGuarded ||
        (prompts.length === 1 &&
          prompts[0]?.action === 'redact' &&
          prompts[0].outcome === 'redacted'),
    }),
  };
}

/** A prompt nobody objects to must arrive as if nobody had looked. */
export async function tryBenign(place: Place): Promise<Trial> {
  const { stack, site, page, isGuarded } = place;
  const before = await stack.events();
  stack.sites.clear();
  await openChat(page, site);
  await watchBodies(page, site.submit);
  await typeText(page, BENIGN_SAMPLE.text);
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await answered(page, 1);
  const [prompt] = received(place);
  const given = await givenBodies(page);
  const sent = stack.sites.received
    .to(site.submit, site.hosts[0])
    .map(({ body }) => body.toString());
  const isSame = sent.length === 1 && given.length === 1 && sent[0] === given[0];
  const events = await eventsSince(place, before);
  return {
    app: site.app,
    tried: BENIGN_SAMPLE.what,
    verdict: events[0] ? `${events[0].action}, ${events[0].outcome}` : 'none',
    received: isSame
      ? `the same ${Buffer.byteLength(sent[0] ?? '')} bytes`
      : 'OTHER BYTES than the page gave',
    seen: 'its answer',
    events: describe(events),
    faults: faultsOf({
      'the request is not the one the page made': isSame,
      'the prompt is not the one typed': prompt === BENIGN_SAMPLE.text,
      'the collector does not hold exactly one event that it was sent':
        !isGuarded ||
        (events.length === 1 && events[0]?.action === 'allow' && events[0].outcome === 'sent'),
    }),
  };
}

const faultsOf = (checks: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(checks).flatMap(([fault, isFine]) => (isFine ? [] : [fault]));
