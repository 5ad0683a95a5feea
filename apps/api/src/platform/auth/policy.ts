import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** A permission, next to its subject and checked on sets of ids, so that it never becomes one query a row. */
export interface Policy {
  /** Those of `ids` on which the account may do this. */
  allowed(accountId: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of `ids` that the account may at least see: refused with 403 rather than 404. */
  visible?(accountId: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What a route or a socket event demands of its caller. */
export type Access =
  | { kind: 'public' }
  | { kind: 'signed-in' }
  | { kind: 'policy'; policy: Type<Policy>; id: string }
  | { kind: 'in-statement'; policy: Type<Policy>; id: string };

export const ACCESS = 'treffpunkt:access';

const access = (value: Access, described: Record<string, string>) =>
  applyDecorators(SetMetadata(ACCESS, value), ApiExtension('x-access', described));

/** Anybody may call this route. */
export const Public = () => access({ kind: 'public' }, { kind: 'public' });

/** Anybody signed in may call this route; it concerns only what is theirs. */
export const SignedIn = () => access({ kind: 'signed-in' }, { kind: 'signed-in' });

/** Only whom `policy` allows on the id in the path parameter `id` may call this route. */
export const Allow = (policy: Type<Policy>, id: string) =>
  access({ kind: 'policy', policy, id }, { kind: 'policy', policy: policy.name, id });

/**
 * The same for a hot read: its one statement takes the session's hash (`CurrentSessionHash`) and checks session and
 * permission itself; where it finds nothing the handler asks `AccessService.refuseMiss`, which says why.
 */
export const AllowInStatement = (policy: Type<Policy>, id: string) =>
  access({ kind: 'in-statement', policy, id }, { kind: 'policy', policy: policy.name, id });
