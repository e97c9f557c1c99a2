import type { Place } from '../channel.ts';

/** Gives a text file to the editor in an event of paste or drop, and sends. */
export async function giveFile(place: Place, text: string, type: 'paste' | 'drop'): Promise<void> {
  await fileEvent(place, text, type);
  await place.page.waitForTimeout(300);
  await place.page.keyboard.press('Enter');
}

/** The event of paste or drop alone. */
export async function fileEvent(
  { page, site }: Pick<Place, 'page' | 'site'>,
  text: string,
  type: 'paste' | 'drop',
): Promise<void> {
  await page.evaluate(
    ([selector, content, kind]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'note.txt', { type: 'text/plain' }));
      const options = { bubbles: true, cancelable: true };
      const event =
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data });
      document.querySelector(selector)?.dispatchEvent(event);
    },
    [site.editor, text, type] as const,
  );
}
