import { vendorToken } from '../vendor-token.ts';

/** Telegram bot tokens: the number of the bot, a colon, 35 characters. */
export const telegramBotToken = vendorToken({
  id: 'telegram-bot-token',
  title: 'Telegram bot token',
  source: 'Telegram, https://core.telegram.org/bots/api#authorizing-your-bot, 2026-11-22',
  prefixes: [':aa'],
  pattern: /(?<![A-Za-z0-9])\d{8,10}:AA[\w-]{33}(?![A-Za-z0-9_-])/,
  begin: [-8, -9, -10],
});
