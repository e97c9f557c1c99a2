import * as z from 'zod/mini';
import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { askStatus, deliverNow } from './background.ts';
import { byId } from './element.ts';
import { showEnrolment, wireEnrolForm } from './enrol-form.ts';
import { eventRows } from './event-rows.ts';
import { healthItems } from './health-list.ts';
import { policyLine, ruleItem } from './policy-list.ts';
import { showFixedWords } from './fixed-words.ts';
import { showProtection } from './protection-card.ts';

// Pages of the extension forbid `new Function`, which zod would try.
z.config({ jitless: true });

let shown = '';

function show(status: Status): void {
  // Drawing anew would close what a person has opened.
  const state = JSON.stringify(status);
  if (state === shown) return;
  shown = state;
  showProtection(byId('protection'), status);
  showEnrolment(status);
  byId('policy').replaceChildren(policyLine(status.policy));
  byId('rules').replaceChildren(...status.policy.rules.map(ruleItem));
  byId('no-rules').hidden = status.policy.rules.length > 0;
  byId('events').replaceChildren(...status.events.flatMap((event) => eventRows(event, status)));
  byId('event-table').hidden = status.events.length === 0;
  byId('no-events').hidden = status.events.length > 0;
  byId('health').replaceChildren(...healthItems(status));
  byId('deliver').hidden = status.enrolment.state === 'none';
}

async function refresh(): Promise<void> {
  show(await askStatus());
}

function failed(): void {
  const problem = byId('problem');
  problem.hidden = false;
  problem.textContent = words.silentPage;
}

showFixedWords();
wireEnrolForm(refresh);
byId('deliver').addEventListener('click', () => {
  const result = byId('deliver-result');
  result.textContent = '';
  deliverNow()
    .then(async (answer) => {
      await refresh();
      result.className = answer.ok ? 'good' : 'bad';
      result.textContent = answer.ok ? words.health.reportedNow : words.failures[answer.code];
    })
    .catch(failed);
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refresh().catch(failed);
});
refresh().catch(failed);
