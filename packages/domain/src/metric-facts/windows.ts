import type { Text } from '../text.ts';

/** Which cases or rows a metric is told of: by what its files hold. */
export const windows = {
  cases: {
    fi: 'Asiakkuudet, joiden lähete saapui tiimiin sen kuuluessa ryhmään, rajapäivään asti',
    sv: 'Ärenden vars remiss kom till teamet medan det hörde till gruppen, fram till slutdatumet',
    en: 'Cases referred to a team while it belonged to the group, up to the cut-off date',
  },
  teams: {
    fi: 'Rivit, jotka on päivätty tiimin kuuluessa ryhmään, rajapäivään asti',
    sv: 'Rader daterade medan teamet hörde till gruppen, fram till slutdatumet',
    en: 'Rows dated while their team belonged to the group, up to the cut-off date',
  },
  pilot: {
    fi: 'Rivit pilotin alusta rajapäivään; ne luetaan kokeiltavaan ryhmään',
    sv: 'Rader från pilotförsökets början till slutdatumet; de räknas till gruppen som prövas',
    en: 'Rows from the pilot’s first day to the cut-off date, counted for the group that is tried',
  },
  published: {
    fi: 'Julkaistun luvun oma jakso',
    sv: 'Det publicerade talets egen period',
    en: 'The published number’s own period',
  },
} as const satisfies Record<string, Text>;
