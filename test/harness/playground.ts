import { APP_SITES } from '../practice/app-sites.ts';
import { startStack, type Stack } from './stack.ts';

/** Runs everything until it is told to stop (Ctrl-C) or the browser is closed, and says on screen where to go. */
export async function openPlayground(): Promise<void> {
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const stack = await startStack({ headless: !hasDisplay, delay: 25 });
  const stopped = new Promise<void>((resolve) => {
    // Stays registered: who presses Ctrl-C twice still gets everything stopped.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
    if (hasDisplay) stack.browser.context.once('close', () => resolve());
  });
  console.log(welcome(stack, hasDisplay));
  if (hasDisplay) await openTabs(stack);
  await stopped;
  console.log('\nStopping …');
  await stack.close();
  console.log('Everything has stopped.');
}

function welcome({ collector, sites }: Stack, hasDisplay: boolean): string {
  const { name = 'owner', password = '' } = collector.owner ?? {};
  const lines = [
    '',
    `Console:   ${collector.url}/`,
    `           user ${name}, password ${password} (made for this run)`,
    `AI sites:  ${APP_SITES.map(({ hosts }) => `https://${hosts[0]}/`).join('  ')}`,
    '           stand-ins on this machine; nothing you type leaves it',
    '',
  ];
  if (hasDisplay) {
    lines.push(
      'A browser is open with the extension enrolled. Paste a key, type an e-mail address and send it,',
      'then look at the console.',
    );
  } else {
    lines.push(
      'There is no display here, so the browser runs unseen. To look at it yourself, start a Chromium on a desktop with',
      `  --load-extension=dist/extension-browser/chromium --ignore-certificate-errors --host-resolver-rules="${sites.resolverRules}"`,
      'or run `npm start -- --check` to have the main job done and told in a table.',
    );
  }
  lines.push('', 'Ctrl-C stops all of it.');
  return lines.join('\n');
}

async function openTabs({ browser, collector }: Stack): Promise<void> {
  const sites = APP_SITES.slice(0, 3).map(({ hosts }) => `https://${hosts[0]}/`);
  const [first] = browser.context.pages();
  await first?.goto(`${collector.url}/`);
  for (const address of sites) {
    const page = await browser.context.newPage();
    await page.goto(address);
  }
}
