import type { Text } from '../../text.ts';
import type { Role } from './role.ts';

const partTimeInSpecialTeam: Text = {
  fi: 'Erityisosaamistiimissä osa-aikaisesti',
  sv: 'På deltid i teamet med specialkompetens',
  en: 'Part time in the special expertise team',
};

/** Physicians of the special expertise team. */
export const specialistRoles = {
  occupational_physician: {
    group: 'health',
    label: { fi: 'Työterveyslääkäri', sv: 'Företagsläkare', en: 'Occupational health physician' },
    does: {
      fi: 'Erityisosaamistiimissä kokoaikaisesti',
      sv: 'På heltid i teamet med specialkompetens',
      en: 'Full time in the special expertise team',
    },
    source: 'S2.5',
  },
  specialist_neurology: {
    group: 'health',
    label: { fi: 'Neurologi', sv: 'Neurolog', en: 'Neurologist' },
    does: partTimeInSpecialTeam,
    source: 'S2.5',
  },
  specialist_psychiatry: {
    group: 'health',
    label: { fi: 'Psykiatri', sv: 'Psykiater', en: 'Psychiatrist' },
    does: partTimeInSpecialTeam,
    source: 'S2.5',
  },
  specialist_physiatry: {
    group: 'health',
    label: { fi: 'Fysiatri', sv: 'Fysiater', en: 'Physiatrist' },
    does: partTimeInSpecialTeam,
    source: 'S2.5',
  },
  specialist_addiction: {
    group: 'health',
    label: { fi: 'Päihdelääkäri', sv: 'Beroendeläkare', en: 'Addiction physician' },
    svUncertain: true,
    does: partTimeInSpecialTeam,
    source: 'S2.5',
  },
} as const satisfies Record<string, Role>;
