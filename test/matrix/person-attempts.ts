import type { BrowserContext, Page } from 'playwright';
import { openChat } from '../harness/practice-site.ts';
import type { AppSite } from '../practice/app-site.ts';
import { ELSEWHERE } from '../practice/hosts.ts';
import type { PracticeSites } from '../practice/serve.ts';
import type { Attempt } from './cell.ts';
import type { PersonChannel } from './channel.ts';
import { freshKey } from './marker.ts';
import { quiet } from './quiet.ts';

/** Gives a key to an app in each way of a person, each in a new chat. */
export async function tryPerson(
  context: BrowserContext,
  sites: PracticeSites,
  site: AppSite,
  channels: readonly PersonChannel[],
): Promise<readonly Attempt[]> {
  const elsewhere = await context.newPage();
  await elsewhere.goto(`https://${ELSEWHERE}/practice/peer`);
  const attempts: Attempt[] = [];
  for (const channel of channels.filter(({ isFor }) => isFor?.(site) ?? true))
    attempts.push(await tryOne(context, sites, site, elsewhere, channel));
  await elsewhere.close();
  return attempts;
}

async function tryOne(
  context: BrowserContext,
  sites: PracticeSites,
  site: AppSite,
  elsewhere: Page,
  channel: PersonChannel,
): Promise<Attempt> {
  const page = await context.newPage();
  const key = freshKey();
  sites.clear();
  let said = 'nothing arrived';
  try {
    await openChat(page, site);
    await channel.give({ page, site, elsewhere }, `the key is ${key}, keep it`);
  } catch (error) {
    said = error instanceof Error ? error.name : 'Error';
  }
  await quiet(sites);
  const leaked = sites.received.leaks(key).length > 0;
  await page.close();
  return { app: site.app, channel: channel.name, leaked, said };
}
