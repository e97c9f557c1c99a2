import type { Page } from 'playwright';
import type { AppSite } from '../practice/app-site.ts';

/** Where a person gives a text to an app: its page with an empty editor that has the caret. */
export interface Place {
  readonly page: Page;
  readonly site: AppSite;
  /** A page of no AI app, to copy from. */
  readonly elsewhere: Page;
}

/** One way of a person to give a text to an app. */
export interface PersonChannel {
  readonly name: string;
  /** Whether the app takes text that way. Left out: every app does. */
  readonly isFor?: (site: AppSite) => boolean;
  /** Gives the text and sends it, as far as it gets. A dialog of ours is left alone. */
  give(place: Place, text: string): Promise<void>;
}
