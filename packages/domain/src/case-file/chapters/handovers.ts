import { roles } from '../../catalogue/roles/index.ts';
import { escortedTransfer } from '../../cases/escorted-transfer.ts';
import { isBy } from '../../pathway/day.ts';
import { defineChapter, inWords, named } from '../chapter.ts';
import { meetingsOf } from '../meetings-of.ts';
import { transferStandings } from '../stages.ts';

export const handovers = defineChapter({
  place: 280,
  title: { fi: 'Vastuun siirrot', sv: 'Överföringar av ansvaret', en: 'Handovers' },
  columns: ['proposed_on', 'accepted_on', 'from', 'to', 'standing'],
  tell: (file) =>
    file.own.handovers
      .filter(({ proposed_on: proposedOn }) => proposedOn <= file.on)
      .map((row) => {
        const acceptedOn = isBy(row.accepted_on, file.on) ? row.accepted_on : null;
        const transfer = {
          proposedOn: row.proposed_on,
          acceptedOn,
          escorted: row.escorted,
          fromRole: row.from_role,
          toRole: row.to_role,
        };
        return {
          proposed_on: row.proposed_on,
          accepted_on: acceptedOn,
          from: named(roles, row.from_role),
          to: named(roles, row.to_role),
          standing: inWords(transferStandings, escortedTransfer(transfer, meetingsOf(file))),
        };
      }),
});
