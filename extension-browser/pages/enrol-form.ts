import type { Status } from '../background/messages.ts';
import { enrol } from './background.ts';
import { byId } from './element.ts';

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
    result.textContent = answer.ok ? 'This device is enrolled.' : answer.message;
  } catch {
    result.className = 'bad';
    result.textContent = 'Promptweir does not answer. Load this page again.';
  } finally {
    button.removeAttribute('disabled');
  }
}

/** Says where this device is enrolled. The form is hidden when an administrator has set this. */
export function showEnrolment({ enrolment }: Status): void {
  const managed = enrolment.state === 'enrolled' && enrolment.managed;
  byId('enrol-form').hidden = managed;
  byId('enrolment').textContent =
    enrolment.state === 'none'
      ? 'This device is not enrolled. Your administrator gives you the address of the collector and a token that works once.'
      : `Enrolled at ${enrolment.collector} as ${enrolment.device}${
          managed
            ? '. Your administrator has set this; it cannot be changed here.'
            : '. Enrol again only when your administrator asks you to.'
        }`;
}
