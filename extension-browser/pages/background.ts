import browser from 'webextension-polyfill';
import type { Done, FromPage, Status } from '../background/messages.ts';

type Enrolment = Omit<Extract<FromPage, { type: 'enrol' }>, 'type'>;

/** Everything these pages show. Only the extension's own background hears the question, so its answer is taken as it is. */
export function askStatus(): Promise<Status> {
  return browser.runtime.sendMessage<FromPage, Status>({ type: 'status' });
}

/** Enrols this device at a collector. The token works once. */
export function enrol(enrolment: Enrolment): Promise<Done> {
  return browser.runtime.sendMessage<FromPage, Done>({ type: 'enrol', ...enrolment });
}

/** Sends what is waiting, without the usual delay. */
export function deliverNow(): Promise<Done> {
  return browser.runtime.sendMessage<FromPage, Done>({ type: 'deliver-now' });
}

/** Opens the options page, or the tab that has it already. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
