import type { CatalogueEntry } from './entry.ts';
import type { OrganisationId } from './organisations/index.ts';
import type { RoleId } from './roles/index.ts';
import type { ServiceId } from './services/index.ts';

/** A party of a network: a profession, a service or a body, whichever the sources name. */
export type NetworkParty = { readonly role: RoleId } | { readonly service: ServiceId } | { readonly organisation: OrganisationId };

export interface Network extends CatalogueEntry {
  /** Empty where the sources name none. */
  readonly parties: readonly NetworkParty[];
  /** Its members do the same work, so that their figures may be set beside one another. */
  readonly comparesPeers?: true;
  /** Projects that take part while they last. */
  readonly projects?: readonly OrganisationId[];
}

/** Networks that the sources name; the first is one coordinator’s own, told in full. */
export const networks = {
  health_station_coordinator: {
    label: {
      fi: 'Yhden koordinaattorin verkosto Turun terveysasemalla',
      sv: 'En samordnares nätverk vid en hälsostation i Åbo',
      en: 'One coordinator’s network at a Turku health station',
    },
    parties: [
      { service: 'primary_care' },
      { service: 'specialised_care' },
      { service: 'physiotherapy' },
      { service: 'psychophysical_therapy' },
      { role: 'sleep_nurse' },
      { role: 'smoking_nurse' },
      { role: 'psychiatric_nurse' },
      { service: 'substance_work' },
      { organisation: 'sports_services' },
      { organisation: 'sininauha' },
      { organisation: 'a_kilta' },
      { organisation: 'parish' },
      { role: 'support_person' },
      { service: 'social_work' },
      { organisation: 'mannerheim_league' },
      { organisation: 'kela' },
      { organisation: 'educational_institutions' },
      { organisation: 'municipal_employment_services' },
      { organisation: 'te_office' },
      { organisation: 'employment_pension_institutions' },
      { organisation: 'insurance_companies' },
      { service: 'home_delivered_services' },
    ],
    projects: ['ma_klaaraan', 'paluu_tyoelamaan', 'arkeen_voimaa'],
    source: 'S2.18',
  },
  work_ability_network: {
    label: { fi: 'Alueellinen työkykyverkosto', sv: 'Regionalt nätverk för arbetsförmåga', en: 'Regional work ability network' },
    svUncertain: true,
    parties: [{ role: 'te_coordinator' }],
    source: 'S2.18',
  },
  organisation_network: {
    label: { fi: 'Alueellinen järjestöverkosto', sv: 'Regionalt organisationsnätverk', en: 'Regional network of organisations' },
    parties: [{ role: 'te_coordinator' }, { organisation: 'associations' }],
    source: 'S2.18',
  },
  valikko: {
    label: { fi: 'Valikko-verkosto', sv: 'Nätverket Valikko', en: 'Valikko network of organisations' },
    parties: [{ organisation: 'associations' }],
    source: 'S2.18',
  },
  coordinators_of_pirkanmaa: {
    label: {
      fi: 'Pirkanmaan työkykykoordinaattorien verkosto',
      sv: 'Nätverket av samordnare för arbetsförmågan i Birkaland',
      en: 'Network of work ability coordinators in Pirkanmaa',
    },
    parties: [{ role: 'work_ability_coordinator' }],
    source: 'S1.4, S1.14',
  },
  health_check_nurses: {
    label: {
      fi: 'Työttömien terveystarkastuksia tekevien terveydenhoitajien verkosto',
      sv: 'Nätverket av hälsovårdare som gör hälsoundersökningar för arbetslösa',
      en: 'Network of nurses who do health checks of unemployed people',
    },
    parties: [{ role: 'public_health_nurse' }],
    comparesPeers: true,
    projects: ['sataduunia'],
    source: 'S0.2',
  },
} as const satisfies Record<string, Network>;

export type NetworkId = keyof typeof networks;
