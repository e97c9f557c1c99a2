import { APPS } from '../../shared/apps/index.ts';

/** Whether every path of an app's host is the app. If not, the laboratory's page is none of its pages. */
export const isWholeHost = (id: string): boolean =>
  APPS.find((app) => app.id === id)?.pages === undefined;
