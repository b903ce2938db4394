/** Reads the calendar files we write with a reader of others: each value comes back as it was. */
import assert from 'node:assert/strict';
import reader from 'ical.js';
import { calendarFile } from '../../packages/elements/src/widgets/invoice/calendar-file.ts';
import { calendarEvents } from './calendar-events.ts';

for (const [name, event] of calendarEvents) {
  const calendar = new reader.Component(reader.parse(calendarFile(event)));
  const entries = calendar.getAllSubcomponents();
  assert.equal(entries.length, 1, name);
  const [entry] = entries.map((each) => new reader.Event(each));
  const { uid, day, summary, description } = event;
  assert.deepEqual(
    {
      uid: entry.uid,
      day: entry.startDate.toString(),
      isDay: entry.startDate.isDate,
      zone: entry.startDate.zone.tzid,
      days: entry.duration.toSeconds() / 86_400,
      summary: entry.summary,
      description: entry.description,
    },
    { uid, day, isDay: true, zone: 'floating', days: 1, summary, description },
    name,
  );
}
process.stdout.write(`${calendarEvents.length} calendar files read back\n`);
