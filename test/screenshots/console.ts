import { join } from 'node:path';
import { openConsole, signedInContext, visit } from '../collector/console-fixture.ts';
import { seedCollector } from '../collector/seed-collector.ts';
import { FIRST_POLICY } from '../harness/stack.ts';

/** Pictures of every page of the console, filled with a month of a small office. */
export async function photographConsole(folder: string, scheme: 'light' | 'dark'): Promise<void> {
  const fixture = await openConsole(FIRST_POLICY);
  try {
    await seedCollector(fixture.collector.store, Date.now());
    const context = await signedInContext(fixture, {
      colorScheme: scheme,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    for (const [address, ready] of [
      ['overview', 'canvas'],
      ['events', 'table'],
      ['devices', 'table'],
      ['policy', 'h2'],
    ] as const) {
      await visit(page, fixture, address, ready);
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(folder, `console-${address}-${scheme}.png`) });
    }
    const stranger = await fixture.browser.newContext({
      colorScheme: scheme,
      viewport: { width: 1280, height: 900 },
    });
    const front = await stranger.newPage();
    await front.goto(fixture.collector.url);
    await front.getByLabel('Password').waitFor();
    await front.screenshot({ path: join(folder, `console-sign-in-${scheme}.png`) });
  } finally {
    await fixture.close();
  }
}
