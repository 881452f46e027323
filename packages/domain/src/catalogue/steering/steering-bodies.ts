import type { CatalogueEntry } from '../entry.ts';
import type { OrganisationId } from '../organisations/index.ts';
import type { RoleId } from '../roles/index.ts';

/** What a body is for. */
export type SteeringTask = 'decides' | 'recommends' | 'develops' | 'carries_on';

export interface SteeringBody extends CatalogueEntry {
  readonly task: SteeringTask;
  /** The body that it belongs to; absent where the sources tell of such bodies in general. */
  readonly organisation?: OrganisationId;
  /** Roles that sit in it, where the sources tell. */
  readonly roles: readonly RoleId[];
}

/** Who reports, who decides and who develops: the bodies around a project. Decisions themselves are rows of `decisions.csv`. */
export const steeringBodies = {
  steering_group: {
    label: { fi: 'Ohjausryhmä', sv: 'Styrgruppen', en: 'Steering group' },
    task: 'decides',
    roles: [],
    source: 'S3.2, S3.5',
  },
  project_working_group: {
    label: { fi: 'Projektityöryhmä', sv: 'Projektarbetsgruppen', en: 'Project working group' },
    task: 'develops',
    roles: ['project_manager', 'planner', 'project_worker'],
    source: 'S3.2, S3.3',
  },
  developer_working_groups: {
    label: { fi: 'Kehittäjätyöryhmät', sv: 'Utvecklargrupperna', en: 'Developer working groups' },
    svUncertain: true,
    task: 'develops',
    roles: [],
    source: 'S3.2, S3.3',
  },
  developer_client_groups: {
    label: { fi: 'Kehittäjäasiakasryhmät', sv: 'Grupperna med utvecklarklienter', en: 'Developer client groups' },
    svUncertain: true,
    task: 'develops',
    roles: ['client'],
    source: 'S3.2, S3.5',
  },
  multisector_team_developers: {
    label: {
      fi: 'Satasoten monialaisten tiimien kehittäjäryhmä',
      sv: 'Satasotes utvecklargrupp för sektorsövergripande team',
      en: 'Multi-sector team developer group of Satasote',
    },
    svUncertain: true,
    task: 'develops',
    organisation: 'satasote',
    roles: [],
    source: 'S0.5',
  },
  service_structure_group: {
    label: { fi: 'Satasoten palvelurakenneryhmä', sv: 'Satasotes servicestrukturgrupp', en: 'Service structure group of Satasote' },
    svUncertain: true,
    task: 'recommends',
    organisation: 'satasote',
    roles: [],
    source: 'S0.5',
  },
  management_group_of_pori: {
    label: { fi: 'Porin perusturvan johtoryhmä', sv: 'Ledningsgruppen för Björneborgs grundtrygghet', en: 'Management group of Pori' },
    svUncertain: true,
    task: 'decides',
    organisation: 'porin_perusturva',
    roles: ['leader'],
    source: 'S0.5',
  },
  pori_planning_group: {
    label: {
      fi: 'Porin pilotin suunnitteluryhmä: nimetty yhdyshenkilö, tiivis joukko työkykytiimien ammattilaisia ja hankkeen väkeä',
      sv: 'Planeringsgruppen för försöket i Björneborg: en utsedd sambandsperson, en liten grupp yrkespersoner ur arbetsförmågeteamen och projektpersonal',
      en: 'Planning group of the Pori pilot: a named liaison, a tight group of professionals of the work ability teams and project staff',
    },
    task: 'develops',
    organisation: 'porin_perusturva',
    roles: ['liaison', 'project_worker'],
    source: 'S0.5',
  },
  county_integration_director: {
    label: {
      fi: 'Pirkanmaan hyvinvointialueen integraatiojohtaja',
      sv: 'Integrationsdirektören för Birkalands välfärdsområde',
      en: 'Integration director of the county of Pirkanmaa',
    },
    svUncertain: true,
    task: 'carries_on',
    organisation: 'wellbeing_services_county',
    roles: ['leader'],
    source: 'S1.14',
  },
} as const satisfies Record<string, SteeringBody>;

export type SteeringBodyId = keyof typeof steeringBodies;
export const steeringBodyIds = Object.keys(steeringBodies) as SteeringBodyId[];
