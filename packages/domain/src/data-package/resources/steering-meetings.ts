import { steeringBodyIds } from '../../catalogue/steering/steering-bodies.ts';
import { code, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const steeringMeetings = defineResource({
  name: 'steering_meetings',
  required: false,
  mayBeEmpty: false,
  key: ['steering_meeting_id'],
  organisation: { through: 'pilot_id' },
  description: 'Meetings of the bodies that steer a pilot.',
  columns: {
    steering_meeting_id: id('Id of the meeting.', { required: true }),
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    body: code('The body that met.', steeringBodyIds, { required: true }),
    held_on: date('The day of the meeting.', { required: true, mayBeFuture: true }),
  },
});
