import { describe, expect, it } from 'vitest';
import { diagnoseVersion, toldVersion } from '../../cli/doctor/api-version.ts';

const requirements = [{ versions: ['2019-05-29'] }, { versions: ['2014-07-27', '2015-11-17'] }, {}];
const header = { version: '2019-05-29', by: 'Omise-Version header' };

describe('toldVersion', () => {
  it.each([
    [{ headers: { 'omise-version': '2017-11-02' }, body: { api_version: '2019-05-29' } }, '2017-11-02'],
    [{ headers: {}, body: { object: 'account', api_version: '2019-05-29' } }, '2019-05-29'],
    [{ headers: {}, body: { api_version: 7 } }, undefined],
    [{ headers: {}, body: 'text' }, undefined],
  ])('reads %o', (answer, version) => {
    expect(toldVersion(answer)?.version).toBe(version);
  });
});

describe('diagnoseVersion', () => {
  it('says what naming the version of the target would add', () => {
    expect(diagnoseVersion(null, header, requirements)).toMatchObject({
      state: 'note',
      says: expect.stringMatching(/answers with 2019-05-29 when none .* leaves out 2 requirements/),
      remedy: expect.stringMatching(/--api-version 2019-05-29 .* 1 of them/),
    });
  });

  it('never suggests a version that a run would refuse', () => {
    const { says, ...others } = diagnoseVersion(null, { version: '2031-01-01', by: 'header' }, requirements);
    expect(says).toContain('2031-01-01');
    expect(JSON.stringify(others)).not.toContain('2031-01-01');
    expect(diagnoseVersion(null, null, requirements)).toMatchObject({ state: 'note' });
  });

  it('is content where the target answers as asked, and warns where it does not', () => {
    expect(diagnoseVersion('2019-05-29', header, requirements)).toMatchObject({
      state: 'good',
      says: expect.stringContaining('1 of the 2 requirements'),
    });
    expect(diagnoseVersion('2015-11-17', header, requirements)).toMatchObject({ state: 'warning' });
  });
});
