import type { ComponentChildren } from 'preact';
import type { Me } from '../admin/protocol.ts';
import { Logo } from './logo.tsx';
import { href, PAGES, type Page } from './use-route.ts';
import { TIME_ZONE } from './when.ts';

/** What stands around every page: the way to skip to it, the navigation, who is signed in, and which clock is used. */
export function Shell({
  page,
  me,
  signOut,
  children,
}: {
  readonly page: Page;
  readonly me: Me;
  readonly signOut: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="shell">
      <a class="skip" href="#main" onClick={skip}>
        Skip to the page
      </a>
      <header class="bar">
        <p class="brand">
          <Logo size={28} />
          Promptweir
        </p>
        <nav aria-label="Pages">
          <ul>
            {Object.entries(PAGES).map(([name, title]) => (
              <li key={name}>
                <a
                  href={href(name as Page)}
                  {...(name === page ? { 'aria-current': 'page' as const } : {})}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="who">
          <p>
            Signed in as <strong>{me.name}</strong>
          </p>
          <button type="button" class="plain" onClick={signOut}>
            Sign out
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>Times are in your time zone, {TIME_ZONE}. Events never contain the text of a prompt.</p>
      </footer>
    </div>
  );
}

/** The hash is the address of the page, so the browser's own jump would lead away from it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
