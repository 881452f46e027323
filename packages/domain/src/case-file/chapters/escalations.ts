import { escalationReasons } from '../../catalogue/recognition/escalation-reasons.ts';
import { escalationStage } from '../../cases/escalation-stage.ts';
import { defineChapter, inWords, named } from '../chapter.ts';
import { escalationStages } from '../stages.ts';

export const escalations = defineChapter({
  place: 290,
  title: { fi: 'Erityisosaamistiimissä', sv: 'I specialteamet', en: 'In the special expertise team' },
  columns: ['referred_on', 'reason', 'stage'],
  tell: ({ own, on }) =>
    own.escalations
      .filter(({ referred_on: referredOn }) => referredOn <= on)
      .map((row) => ({
        referred_on: row.referred_on,
        reason: named(escalationReasons, row.reason),
        stage: inWords(
          escalationStages,
          escalationStage(
            { referredOn: row.referred_on, handledOn: row.handled_on, statementOn: row.statement_on, returnedOn: row.returned_on },
            on,
          ),
        ),
      })),
});
