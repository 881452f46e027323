import type { RoleId } from '../catalogue/roles/index.ts';
import type { ServiceId } from '../catalogue/services/index.ts';
import type { InterfaceCounterpartId } from '../catalogue/steering/interfaces.ts';
import type { TeamModel } from '../catalogue/teams/team-models.ts';
import { codeList } from '../data-package/code-list.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';
import type { StateId } from '../pathway/states.ts';

export interface PackagePart {
  readonly box: string;
  readonly label: string;
  readonly level: number | null;
  readonly services: readonly ServiceId[];
  readonly teamModels: readonly TeamModel[];
  readonly roles: readonly RoleId[];
  readonly states: readonly StateId[];
  readonly counterparts: readonly InterfaceCounterpartId[];
}

export interface OrganisationsPackage {
  readonly version: number;
  readonly inForceFrom: Day;
  readonly parts: readonly PackagePart[];
}

type Row = Omit<ResourceRow<'package_boxes'>, 'organisation_id'>;

/**
 * The service package that an organisation follows on a day: of its versions the newest in force, part by part in the order of their
 * levels. Null where none is in force yet; a version without a first day is a draft.
 *
 * @example servicePackageOn([], '2022-12-31') // null
 */
export function servicePackageOn(rows: readonly Row[], on: Day): OrganisationsPackage | null {
  const begun = rows.flatMap(({ version, in_force_from: from }) => (from !== null && from <= on ? [{ version, from }] : []));
  const version = Math.max(...begun.map((each) => each.version));
  const inForce = begun.find((each) => each.version === version);
  if (inForce === undefined) return null;
  const parts = rows
    .filter((row) => row.version === version)
    .map((row) => ({
      box: row.box,
      label: row.label,
      level: row.level,
      services: codeList<ServiceId>(row.services),
      teamModels: codeList<TeamModel>(row.team_models),
      roles: codeList<RoleId>(row.roles),
      states: codeList<StateId>(row.states),
      counterparts: codeList<InterfaceCounterpartId>(row.counterparts),
    }))
    .toSorted((a, b) => (a.level ?? Infinity) - (b.level ?? Infinity));
  return { version, inForceFrom: inForce.from, parts };
}
