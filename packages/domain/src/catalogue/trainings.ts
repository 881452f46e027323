import type { PartialDate } from '../pilots/partial-date.ts';
import type { CatalogueEntry } from './entry.ts';
import type { RoleId } from './roles/index.ts';

export interface Training extends CatalogueEntry {
  /** Study credits; null where it gives none or the sources tell none. */
  readonly credits: number | null;
  /** How long one takes, in minutes. */
  readonly minutes?: readonly [shortest: number, longest: number];
  /** When it was held; null where it has no date of its own. */
  readonly heldFrom: PartialDate | null;
  readonly heldTo?: PartialDate;
  /** The day it was first announced for. */
  readonly movedFrom?: PartialDate;
  /** Free, and open to whoever wants it. */
  readonly openToAll?: true;
  /** Whom it is for; empty where it is for professionals of any kind. */
  readonly roles: readonly RoleId[];
}

/** Trainings that the sources name. What has been held stands in `activities.csv`. */
export const trainings = {
  online_course: {
    label: { fi: 'Työkyvyn tuki -verkkokoulutus', sv: 'Nätkurs om stöd för arbetsförmågan', en: 'Online course in work ability support' },
    credits: null,
    heldFrom: null,
    openToAll: true,
    roles: [],
    source: 'S2.11, S3.2',
  },
  coordinator_education: {
    label: {
      fi: 'Työkykykoordinaattorin täydennyskoulutus',
      sv: 'Fortbildning för samordnare för arbetsförmågan',
      en: 'Further education of work ability coordinators',
    },
    credits: 10,
    heldFrom: null,
    roles: ['work_ability_coordinator'],
    source: 'S2.11',
  },
  coordinator_trainer: {
    label: {
      fi: 'Työkykykoordinaattoreiden kouluttajakoulutus',
      sv: 'Utbildning för utbildare av samordnare',
      en: 'Course for those who train coordinators',
    },
    svUncertain: true,
    credits: 1,
    heldFrom: null,
    roles: ['work_ability_coordinator'],
    source: 'S2.11',
  },
  clinic_info_event: {
    label: {
      fi: 'Kuntoutustutkimuspoliklinikan infotilaisuus',
      sv: 'Informationsmöte av polikliniken för rehabiliteringsutredning',
      en: 'Information event of the rehabilitation clinic',
    },
    svUncertain: true,
    credits: null,
    minutes: [30, 90],
    heldFrom: null,
    roles: [],
    source: 'S1.11',
  },
  supported_employment_seminar: {
    label: {
      fi: 'Seminaari: voimavarat ja ratkaisut työllistymisen tuessa',
      sv: 'Seminarium: resurser och lösningar i stödet till sysselsättning',
      en: 'Seminar: resources and solutions in supporting employment',
    },
    credits: null,
    heldFrom: '2022-05-16',
    movedFrom: '2022-02-15',
    roles: [],
    source: 'S3.2, S3.5',
  },
  oys_area_seminar: {
    label: {
      fi: 'OYS-erityisvastuualueen seminaari',
      sv: 'Seminarium i OYS specialupptagningsområde',
      en: 'Seminar of the special-responsibility area of Oulu University Hospital',
    },
    svUncertain: true,
    credits: null,
    heldFrom: '2022-01-20',
    heldTo: '2022-01-21',
    roles: [],
    source: 'S3.2',
  },
} as const satisfies Record<string, Training>;

export type TrainingId = keyof typeof trainings;
