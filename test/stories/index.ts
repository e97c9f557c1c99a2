import { mainJob } from './main-job.ts';
import { managedInstall } from './managed-install.ts';
import type { Story } from './story.ts';

/** All stories, in the order in which they are best read. One file each, one line each. */
export const STORIES: readonly Story[] = [mainJob, managedInstall];
