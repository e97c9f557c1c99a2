import { vendorTokens } from '../../vendor-token.ts';

/** Telegram bot tokens: the number of the bot, a colon, 35 characters that begin with AA. */
export const telegramBotToken = vendorTokens({
  id: 'telegram-bot-token',
  title: 'Telegram bot token',
  source: 'Telegram, https://core.telegram.org/bots/api#authorizing-your-bot, 2026-11-22',
  formats: [{ name: 'bot', digits: [8, 10], next: ':', form: /\d{8,10}:AA[\w-]{33}/ }],
});
