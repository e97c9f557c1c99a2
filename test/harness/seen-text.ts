import type { Page } from 'playwright';

/**
 * The text a person sees on a page, as the browser laid it out: with pseudo-elements and closed shadow trees, which no script
 * of the page can read. Whole page, not only what is scrolled into view.
 */
export async function seenText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
      computedStyles: [],
    });
    return documents
      .flatMap(({ layout }) => layout.text)
      .map((index) => strings[index] ?? '')
      .join('\n');
  } finally {
    await session.detach();
  }
}
