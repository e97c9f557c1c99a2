import type { PersonChannel } from '../channel.ts';

/** A file chosen in the dialog of the app's attach button. */
export const chooseFile: PersonChannel = {
  name: 'choose-file',
  async give({ page, site }, text) {
    const input = page.locator('input[type="file"]').first();
    const buffer = Buffer.from(text);
    await input.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer });
    await page.waitForTimeout(300);
    await page.click(site.editor);
    await page.keyboard.type('see the file');
    await page.keyboard.press('Enter');
  },
};
