import * as z from 'zod/mini';
import { TENANT_SERVICES, type TenantService, type TenantServiceId } from './tenant-headers.ts';

const ids = Object.keys(TENANT_SERVICES) as [TenantServiceId, ...TenantServiceId[]];
const value = z.string().check(z.maxLength(200));

/** The accounts one service shall let in, in the form its vendor documents. Any other form does not fit: the service would refuse all. */
export const TenantRestriction = z
  .strictObject({
    service: z.enum(ids),
    allowed: z.array(value).check(z.minLength(1), z.maxLength(100)),
    /** Who asks: the own directory (Microsoft, v1) or workspace (Slack). */
    context: z.optional(value),
  })
  .check(
    z.refine(({ service, allowed, context }) => {
      const { account, most, context: asked }: TenantService = TENANT_SERVICES[service];
      const isContext = asked === undefined ? context === undefined : asked.test(context ?? '');
      return isContext && allowed.length <= most && allowed.every((each) => account.test(each));
    }),
  );
export type TenantRestriction = z.infer<typeof TenantRestriction>;

/** One for each service at most, and of Microsoft's two kinds one: a header that comes twice is refused. */
export const TenantRestrictions = z.array(TenantRestriction).check(
  z.maxLength(ids.length),
  z.refine((list) => {
    const services = list.map(({ service }) => service.replace(/-v\d$/, ''));
    return new Set(services).size === services.length;
  }),
);

/** What is to be set where for a restriction. */
export interface HeaderToSet {
  readonly name: string;
  readonly value: string;
  readonly hosts: readonly string[];
}

/** The headers of a restriction with their values. */
export function headersOf({
  service,
  allowed,
  context,
}: TenantRestriction): readonly HeaderToSet[] {
  const { headers }: TenantService = TENANT_SERVICES[service];
  return headers.map(({ name, value: kind, hosts }) => ({
    name,
    hosts,
    value: kind === 'allowed' ? allowed.join(',') : kind === 'context' ? (context ?? '') : kind,
  }));
}
