import type { Place } from '../channel.ts';

/** Clicks the site's send button, when it is there and nothing lies over it. */
export async function clickSend({ page, site }: Place): Promise<void> {
  const box = await page.locator(site.send).first().boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
