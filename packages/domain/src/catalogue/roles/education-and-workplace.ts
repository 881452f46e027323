import type { Role } from './role.ts';

export const educationRoles = {
  study_counsellor: {
    group: 'education',
    label: { fi: 'Opinto-ohjaaja', sv: 'Studiehandledare', en: 'Study counsellor' },
    does: { fi: 'Lähettää opiskelijoita', sv: 'Remitterar studerande', en: 'Refers students' },
    source: 'S2.7',
  },
  student_welfare: {
    group: 'education',
    label: {
      fi: 'Opiskelijahuollon psykologi tai kuraattori',
      sv: 'Psykolog eller kurator inom studerandevården',
      en: 'Student psychologist or school social worker',
    },
    does: { fi: 'Tekee opiskelijahuoltoa', sv: 'Arbetar inom studerandevården', en: 'Works in student welfare' },
    source: 'S1.7',
  },
} as const satisfies Record<string, Role>;

export const workplaceRoles = {
  employer: {
    group: 'workplace',
    label: { fi: 'Työnantaja', sv: 'Arbetsgivare', en: 'Employer' },
    does: {
      fi: 'Tarjoaa työn ja muotoilee tehtävän',
      sv: 'Erbjuder arbetet och anpassar uppgiften',
      en: 'Offers the job and shapes the task',
    },
    source: 'S2.21',
  },
} as const satisfies Record<string, Role>;
