import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { eventLine, eventsVersion, type RunEvent, runEnded } from '../../../reporters/events/event.ts';
import { isDateTime } from '../../../spec/formats/date-time.ts';
import { endOf, startOf } from '../../cli/progress/run-sample.ts';
import { hostile, sampleReport } from '../sample.ts';
import { target, waiver } from '../sample-facts.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = read('../../../reporters/events/event.schema.json');
const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false, formats: { 'date-time': isDateTime } })
  .addSchema(read('../../../reporters/report.schema.json'))
  .compile(schema);

const container = { image: 'sample:1', log: null };
const events: Readonly<Record<RunEvent['event'], RunEvent>> = {
  'run.start': startOf(['omise.cards.list.one/a'], {
    targets: [target('omise', 'omise', { container })],
    waivers: [waiver('omise.cards.list.one', { reason: hostile })],
  }),
  'check.start': { event: 'check.start', atMs: 1, target: 'omise', check: 'omise.cards.list.one/a' },
  'check.end': { event: 'check.end', atMs: 2, ...endOf('omise.cards.list.one/a', 'fail'), leftovers: [hostile] },
  'run.end': runEnded(sampleReport()),
};

const members = Object.values(events).flatMap((event) =>
  Object.keys(event).map((member) => [event.event, member] as const),
);

describe('events', () => {
  it.each(Object.values(events))('fit their schema, each in one line that reads back the same: $event', (event) => {
    const line = eventLine(event);
    expect(validate(event), JSON.stringify(validate.errors)).toBe(true);
    expect(line.split('\n')).toEqual([expect.any(String), '']);
    expect(JSON.parse(line)).toEqual(event);
  });

  it.each(members)('do not fit it: %s without %s', (name, member) => {
    const { [member as 'atMs']: _, ...rest } = events[name];
    expect(validate(rest)).toBe(false);
  });

  it.each(Object.values(events))('do not fit it with a member that it does not name: $event', (event) => {
    expect(validate({ ...event, extra: 1 })).toBe(false);
  });

  it('have one version, in the schema and in what is written', () => {
    expect(schema.$id).toMatch(new RegExp(`/${eventsVersion}$`));
    expect(schema.$defs.runStart.properties.schemaVersion.const).toBe(eventsVersion);
  });

  it('end with what the report says, and with the logs of its containers', () => {
    const report = sampleReport();
    const log = report.targets[0]?.container?.log;
    expect(events['run.end']).toMatchObject({
      exitCode: 1,
      counts: report.counts,
      atMs: 1234,
      containers: { omise: { image: 'sample:1', log } },
    });
  });
});
