import { coordinatorChoices } from '../../catalogue/coordinator-choices.ts';
import { roles } from '../../catalogue/roles/index.ts';
import { coordinatorStanding, suggestCoordinator } from '../../cases/suggest-coordinator.ts';
import { isOpen } from '../../pathway/path-facts.ts';
import { coordinationFactsOf } from '../coordination-facts.ts';
import { defineChapter, inWords, named } from '../chapter.ts';
import { coordinatingParties, coordinatorStandings } from '../stages.ts';

export const coordinator = defineChapter({
  place: 70,
  title: { fi: 'Kuka voisi koordinoida', sv: 'Vem som kunde samordna', en: 'Who may co-ordinate' },
  columns: ['party', 'why', 'chosen', 'reason', 'standing'],
  tell: (file) => {
    const facts = coordinationFactsOf(file);
    const { party, reason } = suggestCoordinator(facts);
    const suggested = { party: inWords(coordinatingParties, party), why: reason };
    const chosen = file.own.assignments.flatMap(({ kind, role, from_on: from, to_on: to, chosen_because: chosenBecause }) =>
      kind === 'team_coordinator' && role !== null && isOpen({ from, to }, file.on) ? [{ role, chosenBecause }] : [],
    );
    if (chosen.length === 0) return [{ ...suggested, chosen: null, reason: null, standing: null }];
    return chosen.map((choice) => ({
      ...suggested,
      chosen: named(roles, choice.role),
      reason: named(coordinatorChoices, choice.chosenBecause),
      standing: inWords(coordinatorStandings, coordinatorStanding(facts, choice)),
    }));
  },
});
