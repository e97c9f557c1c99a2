import * as z from 'zod/mini';

const fileName = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9][a-z0-9.-]*\.(?:crx|xpi)$/));

/**
 * What `npm run pack` leaves beside the packages and the collector reads, as JSON in {@link PACKAGE_LIST}: which files there are
 * and what browsers' policies call them. The names carry the version, because Firefox takes a package again only from another
 * address (Policies.sys.mjs, Firefox ESR 153).
 */
export const PackageList = z.object({
  version: z.string().check(z.regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/)),
  chromium: z.object({ id: z.string().check(z.regex(/^[a-p]{32}$/)), file: fileName }),
  firefox: z.object({ id: z.string().check(z.maxLength(80)), file: fileName }),
});
export type PackageList = z.infer<typeof PackageList>;

/** Name of the file that holds it. */
export const PACKAGE_LIST = 'packages.json';
