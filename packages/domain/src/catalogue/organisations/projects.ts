import type { Organisation } from './organisation.ts';

/** Projects, by the names they go by; a name is not translated. */
export const projectOrganisations = {
  tyokykya_satakuntaan: {
    kind: 'project',
    label: { fi: 'Työkykyä Satakuntaan', sv: 'Työkykyä Satakuntaan', en: 'Työkykyä Satakuntaan' },
    isName: true,
    region: 'satakunta',
    source: 'S0.1, S0.2',
  },
  sataduunia: {
    kind: 'project',
    label: { fi: 'SATADUUNIA', sv: 'SATADUUNIA', en: 'SATADUUNIA' },
    isName: true,
    region: 'satakunta',
    source: 'S0.2, S0.4',
  },
  pirkanmaan_tyokykyhanke: {
    kind: 'project',
    label: { fi: 'Pirkanmaan työkykyhanke', sv: 'Pirkanmaan työkykyhanke', en: 'Pirkanmaan työkykyhanke' },
    isName: true,
    region: 'pirkanmaa',
    source: 'S1.1',
  },
  kaveria_ei_jateta: {
    kind: 'project',
    label: { fi: 'Kaveria ei jätetä', sv: 'Kaveria ei jätetä', en: 'Kaveria ei jätetä' },
    isName: true,
    region: 'varsinais_suomi',
    source: 'S2.1',
  },
  osaksi: {
    kind: 'project',
    label: { fi: 'Osaksi', sv: 'Osaksi', en: 'Osaksi' },
    isName: true,
    region: 'kainuu',
    source: 'S3.1',
  },
  hella: {
    kind: 'project',
    label: { fi: 'Hellä', sv: 'Hellä', en: 'Hellä' },
    isName: true,
    region: 'kainuu',
    source: 'S3.2, S3.5',
  },
  kokkola_work_ability_project: {
    kind: 'project',
    label: { fi: 'Kokkolan työkykyhanke', sv: 'Karlebys arbetsförmågeprojekt', en: 'Kokkola work ability project' },
    svUncertain: true,
    region: 'keski_pohjanmaa',
    source: 'S3.3',
  },
  arkeen_voimaa: {
    kind: 'project',
    label: { fi: 'Arkeen voimaa', sv: 'Arkeen voimaa', en: 'Arkeen voimaa' },
    isName: true,
    source: 'S2.4, S2.18',
  },
  ma_klaaraan: {
    kind: 'project',
    label: { fi: 'Mä klaaraan', sv: 'Mä klaaraan', en: 'Mä klaaraan' },
    isName: true,
    source: 'S2.18',
  },
  paluu_tyoelamaan: {
    kind: 'project',
    label: { fi: 'Paluu työelämään', sv: 'Paluu työelämään', en: 'Paluu työelämään' },
    isName: true,
    source: 'S2.18',
  },
  ote_key_project: {
    kind: 'project',
    label: { fi: 'OTE-kärkihanke', sv: 'Spetsprojektet OTE', en: 'OTE key project' },
    svUncertain: true,
    source: 'S2.8',
  },
} as const satisfies Record<string, Organisation>;
