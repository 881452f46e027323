import { steeringBodyIds } from '../../catalogue/steering/steering-bodies.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const decisions = defineResource({
  name: 'decisions',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'pilot_id' },
  description: 'Decisions of the bodies that steer a pilot, with what was shown and what was expected.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    decided_on: date('The day of the decision.', { required: true }),
    decision: text('What was decided.', { required: true }),
    view: text('Address of the view that the decision rested on.'),
    expected_effect: text('What the decision is expected to bring.'),
    review_on: date('When the decision will be looked at again.', { mayBeFuture: true }),
    body: code('The body that decided.', steeringBodyIds),
    steering_meeting_id: id('The meeting at which it was decided.', { references: 'steering_meetings' }),
  },
});
