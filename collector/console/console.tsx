import { useEffect, useRef, useState } from 'preact/hooks';
import { Me, Titles } from '../admin/protocol.ts';
import { get, post, whenSignedOut } from './api.ts';
import { ChangesPage } from './changes-page.tsx';
import { DevicesPage } from './devices-page.tsx';
import { EventsPage } from './events-page.tsx';
import { Loading, Problem } from './notice.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PolicyPage } from './policy-page.tsx';
import { Shell } from './shell.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { titlesOf } from './wording/titles-of.ts';
import { TitlesContext } from './titles.ts';
import { useLoad } from './use-load.ts';
import { PAGES, useRoute, type Route } from './use-route.ts';

type Who =
  | { state: 'unknown' }
  | { state: 'nobody' }
  | { state: 'failed'; message: string }
  | { state: 'signed-in'; me: Me };

/** The console: the sign-in for nobody, and the page of the address for everybody else. */
export function Console() {
  const [who, setWho] = useState<Who>({ state: 'unknown' });
  const route = useRoute();

  const ask = (): void => {
    void get('me', Me).then((answer) => {
      if (answer.ok) setWho({ state: 'signed-in', me: answer.value });
      else if (answer.code !== 'sign-in-required')
        setWho({ state: 'failed', message: answer.message });
    });
  };
  useEffect(() => {
    whenSignedOut(() => setWho({ state: 'nobody' }));
    ask();
  }, []);

  switch (who.state) {
    case 'unknown':
      return <Loading what="the console" />;
    case 'failed':
      return <Problem message={who.message} retry={ask} />;
    case 'nobody':
      return <SignInPage signedIn={(me) => setWho({ state: 'signed-in', me })} />;
    case 'signed-in':
      return (
        <Shell
          page={route.page}
          me={who.me}
          signOut={() => void post('sign-out').then(() => setWho({ state: 'nobody' }))}
        >
          <Titled route={route} />
        </Shell>
      );
  }
}

/** The page under its heading. Going to another page moves the focus to the heading, as loading a new document would. */
function Titled({ route }: { readonly route: Route }) {
  const titles = useLoad('titles', () => get('titles', Titles), 60_000);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${PAGES[route.page]} – Promptweir`;
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [route.page]);
  return (
    <TitlesContext.Provider value={titlesOf(titles.value)}>
      <h1 ref={heading} tabIndex={-1}>
        {PAGES[route.page]}
      </h1>
      <PageOf route={route} />
    </TitlesContext.Provider>
  );
}

function PageOf({ route: { page, query } }: { readonly route: Route }) {
  switch (page) {
    case 'overview':
      return <OverviewPage query={query} />;
    case 'events':
      return <EventsPage query={query} />;
    case 'devices':
      return <DevicesPage />;
    case 'policy':
      return <PolicyPage />;
    case 'changes':
      return <ChangesPage />;
  }
}
