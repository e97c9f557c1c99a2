import type { UsageEvent } from '../../shared/event/usage-event.ts';
import type { Replaced, Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { askStatus, openOptions } from './background.ts';
import { byId, element } from './element.ts';
import { appOf, outcomeChip, subjectOf, timeOf } from './event-text.ts';
import { showFixedWords } from './fixed-words.ts';
import { showProtection } from './protection-card.ts';
import { policyLine } from './policy-list.ts';
import { waitingLine } from './health-list.ts';
import { showWelcome } from './welcome.ts';

/** More would not fit without scrolling; the options page has them all. */
const MAX_DECISIONS = 3;

function decision(
  event: UsageEvent,
  { apps, titles }: Pick<Status, 'apps' | 'titles'>,
): HTMLElement {
  return element('li', {}, [
    element('strong', {}, [subjectOf(event, titles)]),
    outcomeChip(event),
    element('span', { class: 'quiet' }, [appOf(event, apps), ', ', timeOf(event.time)]),
  ]);
}

/** The placeholder the AI service has, and what it stands for. */
function replacedItem({ placeholder, title, masked }: Replaced): HTMLElement {
  return element('div', {}, [
    element('dt', {}, [element('code', {}, [placeholder])]),
    element('dd', {}, [`${title} `, element('code', {}, [masked])]),
  ]);
}

function show(status: Status): void {
  byId('version').textContent = status.version;
  showProtection(byId('protection'), status);
  byId('policy').replaceChildren(policyLine(status.policy));
  const prompts = status.events
    .filter(({ role }) => role === 'prompt' || role === 'upload')
    .slice(0, MAX_DECISIONS);
  byId('decisions').replaceChildren(...prompts.map((event) => decision(event, status)));
  byId('no-decisions').hidden = prompts.length > 0;
  byId('replaced').hidden = status.replaced === undefined;
  byId('nothing-replaced').hidden = status.replaced?.length !== 0;
  byId('replaced-list').replaceChildren(...(status.replaced ?? []).map(replacedItem));
  byId('waiting').textContent = waitingLine(status);
}

showFixedWords();
showWelcome();
byId('options').addEventListener('click', () => {
  void openOptions().then(() => {
    window.close();
  });
});

askStatus().then(show, () => {
  const problem = byId('problem');
  problem.hidden = false;
  problem.textContent = words.silentPopup;
});
