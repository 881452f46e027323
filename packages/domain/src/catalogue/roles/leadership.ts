import type { Role } from './role.ts';

export const leadershipRoles = {
  supervisor: {
    group: 'leadership',
    label: { fi: 'Esimies', sv: 'Förman', en: 'Line manager' },
    does: {
      fi: 'Kommentoi pilotin suunnitelmaa ja antaa luvan työlle',
      sv: 'Kommenterar pilotförsökets plan och ger lov till arbetet',
      en: 'Comments on the pilot’s plan and gives permission for the work',
    },
    source: 'S0.5, S2.24',
  },
  leader: {
    group: 'leadership',
    label: { fi: 'Johto, integraatiojohtaja, johtoryhmä', sv: 'Ledning', en: 'Leader, integration director, management group' },
    does: { fi: 'Päättää ja antaa resurssit', sv: 'Fattar beslut och ger resurser', en: 'Decides and gives the resources' },
    source: 'S0.5, S1.14, S2.24',
  },
  project_manager: {
    group: 'leadership',
    label: { fi: 'Projektipäällikkö', sv: 'Projektchef', en: 'Project manager' },
    does: { fi: 'Johtaa hanketta', sv: 'Leder projektet', en: 'Leads the project' },
    source: 'S0.1',
  },
  planner: {
    group: 'leadership',
    label: { fi: 'Hankesuunnittelija', sv: 'Planerare', en: 'Project planner' },
    does: {
      fi: 'Ylläpitää Kainuussa askelmerkkejä ja raportoi',
      sv: 'Sköter i Kajanaland milstolparna och rapporteringen',
      en: 'Keeps the roadmap and does the reporting in Kainuu',
    },
    source: 'S3.2',
  },
  project_worker: {
    group: 'leadership',
    label: { fi: 'Hanketyöntekijä', sv: 'Projektarbetare', en: 'Project worker' },
    does: {
      fi: 'Suunnittelee, kuvaa, arvioi ja kouluttaa; Satakunnassa ei tee tiimeissä asiakastyötä, muualla hankkeen koordinaattorit tekevät',
      sv: 'Planerar, beskriver, utvärderar och utbildar; gör i Satakunta inget klientarbete i teamen, på andra håll gör projektets samordnare det',
      en: 'Plans, describes, evaluates and trains; does no client work in the teams of Satakunta, while coordinators of projects elsewhere do',
    },
    source: 'S0.2, S2.17',
  },
  student_developer: {
    group: 'leadership',
    label: { fi: 'Opiskelija kehittäjänä', sv: 'Studerande som utvecklare', en: 'Student developer' },
    does: {
      fi: 'Auttoi suunnittelemaan mittareita Kainuussa',
      sv: 'Hjälpte till att planera indikatorerna i Kajanaland',
      en: 'Helped to plan the metrics in Kainuu',
    },
    source: 'S3.2',
  },
} as const satisfies Record<string, Role>;
