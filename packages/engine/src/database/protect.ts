import { PolkuError } from '@polku/domain';
import { resourceNames } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import { QueryRefused, type PolkuDatabase } from './database.ts';

/**
 * Who asks over the network asks as this role. It owns nothing, cannot log in, and sees the rows of the organisations that its transaction
 * names, and no others.
 */
export const appRole = 'polku_app';

/** Tables whose rows belong to an organisation, each with what the role of the app may do to it: row-level security is forced on them. */
const protectedTables: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...resourceNames, 'datasets'].map((name) => [name, 'select'])),
  permits: 'select, insert, update',
  // Append only: what was written down is never changed, but for the end of a chain and for clients who went.
  audit_chains: 'select, insert, update',
  audit_entries: 'select, insert',
  audited_clients: 'select, insert, update',
  releases: 'select, insert',
  release_approvals: 'select, insert',
  locked_plans: 'select, insert',
  // Brought by stewards and published by the server itself.
  kept_tables: 'select, insert, delete',
  organisation_secrets: 'select',
  released_views: 'select, insert',
  released_people: 'select, insert',
  imports: 'select',
  import_parts: 'select',
  agreements: 'select, insert, update',
};

/** Stands between the organisations of a scope. It occurs in no id, since cells are rid of such characters. */
const separator = 31;

/**
 * The rows of the organisations that the transaction names: none where it names none. A plain comparison, so that it goes into the search
 * of an index, and to the workers of a cluster.
 */
const isInScope = (column: string): string =>
  `${column} = any(string_to_array(nullif(current_setting('app.organisations', true), ''), chr(${separator})))`;

/**
 * Who may see which rows, by policy: the version in the name is raised with each change. The owner of the tables sees everything by saying
 * that it acts as the holder of the data, and nothing without a word.
 */
const policies = [
  { name: 'polku_scope_1', to: 'public', command: 'all', on: () => isInScope('organisation_id') },
  // Not `= 'on'`, of which the planner thinks that hardly any row passes: it would then loop over tables that it takes for small.
  { name: 'polku_holder_1', to: 'owner', command: 'all', on: () => `nullif(current_setting('app.holder', true), '') is not null` },
  // What concerns an organisation or oneself may be read, though another wrote it.
  { name: 'polku_run_1', to: 'public', command: 'select', only: 'agreements', on: () => isInScope('pilot_organisation_id') },
  {
    name: 'polku_own_1',
    to: 'public',
    command: 'select',
    only: 'permits',
    on: () => `subject = nullif(current_setting('app.subject', true), '')`,
  },
] as const;

/** Organisations as the value of `app.organisations`, a literal. What holds unprintable characters is nobody's id. */
export function scopeLiteral(organisations: readonly string[]): string {
  const ids = organisations.filter((id) => id !== '' && !/\p{Cc}/u.test(id));
  return `'${ids.join(String.fromCharCode(separator)).replaceAll("'", "''")}'`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Makes the role where it is not there yet, and lets this login take it. */
const prepareRole = `do $$
declare may text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = '${appRole}') then
    begin
      create role ${appRole} nologin;
    exception when duplicate_object or unique_violation then
      -- Another database of the same server has just made it.
      null;
    end;
  end if;
  if not pg_has_role(current_user, '${appRole}', may) then
    execute format('grant ${appRole} to %I', current_user);
  end if;
end $$`;

/** Tables that lack a policy, as they do when they are new, get all of theirs. */
const protect = (): string => `do $$
declare t record;
begin
  for t in
    select v.name, v.privileges, p.tableowner as owner, v.policies
    from (values ${Object.entries(protectedTables)
      .map(([name, privileges]) => `(${quoted(name)}, ${quoted(privileges)}, array[${policiesOf(name).map(quoted).join(', ')}])`)
      .join(', ')}) as v(name, privileges, policies)
    join pg_tables p on p.schemaname = current_schema() and p.tablename = v.name
    where not v.policies <@ (select coalesce(array_agg(policyname::text), '{}') from pg_policies q where q.schemaname = p.schemaname and q.tablename = v.name)
       or not exists (select from pg_policies q where q.schemaname = p.schemaname and q.tablename = v.name and p.tableowner = any(q.roles))
  loop
    execute format('alter table %I enable row level security, force row level security', t.name);
    execute format('revoke all on %I from ${appRole}', t.name);
    execute format('grant ' || t.privileges || ' on %I to ${appRole}', t.name);
    ${policies
      .map(
        ({ name, to, command, on }) => `if ${quoted(name)} = any(t.policies) then
      execute format('drop policy if exists ${name} on %I', t.name);
      execute format('create policy ${name} on %I for ${command} to ${to === 'owner' ? '%I' : to} using (' || ${quoted(on())} || ')', t.name${to === 'owner' ? ', t.owner' : ''});
    end if;`,
      )
      .join('\n    ')}
  end loop;
end $$`;

const policiesOf = (table: string): readonly string[] =>
  policies.filter((policy) => !('only' in policy) || policy.only === table).map(({ name }) => name);

const insufficientPrivilege = '42501';

/**
 * Forces row-level security on every table whose rows belong to an organisation; does nothing where that is done.
 *
 * @throws PolkuError `role_missing` where this login may not make the app's role, with what an administrator of the server is to do.
 */
export async function protectTables(transaction: PolkuDatabase): Promise<void> {
  try {
    await transaction.execute(sql.raw(prepareRole));
  } catch (error) {
    if (!(error instanceof QueryRefused) || error.sqlState !== insufficientPrivilege) throw error;
    throw new PolkuError(
      'role_missing',
      `The database has no role "${appRole}" that this login may take, and the login may not make one. Let an administrator of the server run: create role ${appRole} nologin; grant ${appRole} to (this login); Nothing was changed.`,
    );
  }
  await transaction.execute(sql.raw(protect()));
}
