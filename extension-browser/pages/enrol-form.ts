import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { say } from '../words/say.ts';
import { enrol } from './background.ts';
import { byId } from './element.ts';

type Enrolled = Extract<Status['enrolment'], { state: 'enrolled' }>;

/** Reads the form, enrols, and says beside the button what came of it. `done` runs after a success. */
export function wireEnrolForm(done: () => Promise<void>): void {
  const form = byId('enrol-form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form instanceof HTMLFormElement) void submit(form, done);
  });
}

async function submit(form: HTMLFormElement, done: () => Promise<void>): Promise<void> {
  const data = new FormData(form);
  const read = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const result = byId('enrol-result');
  const button = byId('enrol');
  result.textContent = '';
  button.setAttribute('disabled', '');
  try {
    const answer = await enrol({
      collector: read('collector'),
      token: read('token'),
      name: read('device-name'),
    });
    if (answer.ok) {
      form.reset();
      await done();
    }
    result.className = answer.ok ? 'good' : 'bad';
    result.textContent = answer.ok ? words.enrolment.done : words.failures[answer.code];
  } catch {
    result.className = 'bad';
    result.textContent = words.silentPage;
  } finally {
    button.removeAttribute('disabled');
  }
}

/** Says where this device is enrolled. The form is hidden when an administrator has set this. */
export function showEnrolment({ enrolment }: Status): void {
  const isManaged = enrolment.state === 'enrolled' && enrolment.managed;
  byId('enrol-form').hidden = isManaged;
  byId('enrolment').textContent =
    enrolment.state === 'none' ? words.enrolment.none : enrolledLine(enrolment);
}

function enrolledLine({ collector, device, managed }: Enrolled): string {
  const { managed: byAdmin, own } = words.enrolment;
  return say(managed ? byAdmin : own, { collector, device });
}
