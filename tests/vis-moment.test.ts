import {expect} from 'chai';
import reference from 'moment';
import * as vis from 'vis-timeline/esnext';
import {axisFormat, type AxisScale} from '../src/vis/axis-format.js';
import moment, {type Moment} from '../src/vis/moment.js';

const ZONES = ['America/Los_Angeles', 'Asia/Almaty', 'Pacific/Apia'];

/** Leap days, ends of months, turns of the year, weeks 53 and 1, and years that Date reads as 19xx. */
const TIMES = [
  '2007-05-18T09:07:05.042Z',
  '2008-02-29T23:59:59.999Z',
  '2010-01-03T00:00:00.000Z',
  '2012-12-31T12:30:00.500Z',
  '2021-01-01T00:00:00.000Z',
  '2024-03-31T01:30:00.000Z',
  '1969-12-31T23:59:59.001Z',
  '0045-10-31T06:05:04.003Z',
].map(text => Date.parse(text));

const UNITS = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const FIELDS = ['year', 'month', 'date', 'hours', 'minutes', 'seconds', 'milliseconds'] as const;
const PATTERNS = 'YYYY MMMM MMM dddd ddd D w HH mm ss s SSS|D MMMM HH:mm|HH:mm:ss|ddd D|MMMM YYYY';

/** Moment itself, in UTC and with the weeks of ISO 8601, as the stand-in has it. */
function oracle(time?: unknown): reference.Moment {
  return reference.utc(time as number);
}

describe('the stand-in for moment', () => {
  const zone = process.env.TZ;

  before(() => {
    reference.updateLocale('en', {week: {dow: 1, doy: 4}});
  });

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  for (const field of [...FIELDS, 'week', 'weekday', 'isoWeekday'] as const) {
    it(`reads ${field} as moment does`, () => {
      for (const time of TIMES) expect(moment(time)[field]()).to.equal(oracle(time)[field]());
    });
  }

  for (const field of [...FIELDS, 'week', 'weekday'] as const) {
    it(`sets ${field} in place as moment does`, () => {
      for (const time of TIMES) {
        for (const value of [0, 1, 3, 11]) {
          const changed = moment(time);
          expect(changed[field](value)).to.equal(changed);
          expect(changed.valueOf()).to.equal(oracle(time)[field](value).valueOf());
        }
      }
    });
  }

  it('steps over years as people count them: from 200 BC by 100 BC and 1 BC to AD 100', () => {
    const year = moment(Date.UTC(-249, 5, 1));
    year
      .month(0)
      .date(1)
      .year(100 * Math.floor(year.year() / 100));
    const labels = [0, 1, 2, 3].map(() => {
      const label = axisFormat('en').minorLabels(year, 'year');
      year.add(100, 'year');
      return label;
    });
    expect(labels).to.deep.equal(['300 BC', '200 BC', '100 BC', '1 BC']);
    expect(year.year()).to.equal(100);
  });

  it('leaves out no year where it steps one by one', () => {
    const year = moment(Date.UTC(-2, 0, 1));
    const years = [0, 1, 2, 3, 4].map(() =>
      new Date(year.add(1, 'year').valueOf()).getUTCFullYear(),
    );
    expect(years).to.deep.equal([-1, 0, 1, 2, 3]);
    expect(new Date(year.subtract(1, 'year').valueOf()).getUTCFullYear()).to.equal(2);
  });

  for (const unit of UNITS) {
    it(`adds, subtracts, starts and compares by ${unit} as moment does`, () => {
      for (const time of TIMES) {
        for (const amount of [-13, -1, 1, 2, 25]) {
          const mine = moment(time);
          expect(mine.add(amount, unit)).to.equal(mine);
          expect(mine.valueOf()).to.equal(oracle(time).add(amount, unit).valueOf());
          expect(moment(time).subtract(amount, `${unit}s`).valueOf()).to.equal(
            oracle(time).subtract(amount, unit).valueOf(),
          );
          expect(mine.isSame(time, unit)).to.equal(
            oracle(time).add(amount, unit).isSame(oracle(time), unit),
          );
          const near = time + amount * 3_600_000;
          expect(moment(time).isSame(near, unit)).to.equal(oracle(time).isSame(oracle(near), unit));
        }
        expect(moment(time).startOf(unit).valueOf()).to.equal(oracle(time).startOf(unit).valueOf());
      }
    });
  }

  it('writes every pattern of vis as moment does', () => {
    for (const time of TIMES) {
      for (const pattern of PATTERNS.split('|')) {
        expect(moment(time).format(pattern)).to.equal(oracle(time).format(pattern));
      }
    }
  });

  it('reads text without a zone as UTC in every time zone', () => {
    for (const TZ of ZONES) {
      process.env.TZ = TZ;
      for (const text of ['2007-05-18', '2007-05-18T09:00', '2007-05', '2007-05-18T09:00+06:00']) {
        expect(moment(text).valueOf(), `${text} in ${TZ}`).to.equal(oracle(text).valueOf());
      }
    }
  });

  it('makes nothing up of other text', () => {
    for (const text of [
      '',
      'circa 1850',
      '1850?',
      'May 7, 2002',
      '-0050-04-20',
      '07.05.2002',
      '79-08-24',
    ])
      expect(moment(text).valueOf(), text).to.be.NaN;
  });

  it('copies instead of sharing', () => {
    const original = moment(TIMES[0]);
    original.clone().add(1, 'day');
    moment(original).add(1, 'day');
    original.toDate().setUTCFullYear(1900);
    expect(original.valueOf()).to.equal(TIMES[0]);
  });

  it('steps and labels the axis as moment does, in every time zone', () => {
    let windows = 0;
    const expected = TIMES.map(time => WIDTHS.map(width => axisSteps(oracle, time, width)));
    for (const TZ of ZONES) {
      process.env.TZ = TZ;
      for (const [timeIndex, time] of TIMES.entries()) {
        for (const [widthIndex, width] of WIDTHS.entries()) {
          const steps = axisSteps(moment, time, width);
          expect(steps.length).to.be.greaterThan(2);
          expect(steps).to.deep.equal(expected[timeIndex]?.[widthIndex]);
          windows += 1;
        }
      }
    }
    expect(windows).to.equal(ZONES.length * TIMES.length * WIDTHS.length);
  });
});

describe('axisFormat', () => {
  const friday = moment('2007-05-18T09:07:05.042Z');
  const minor: [string, AxisScale, string][] = [
    ['en', 'weekday', '18 Fri'],
    ['de', 'weekday', 'Fr., 18.'],
    ['en', 'month', 'May'],
    ['ru', 'month', 'май'],
    ['ja', 'day', '18日'],
    ['en', 'hour', '09:07'],
    ['en', 'millisecond', '042'],
    ['fa', 'year', '۲۰۰۷'],
  ];
  for (const [language, scale, label] of minor) {
    it(`writes a ${scale} in ${language} as ${label}`, () => {
      expect(axisFormat(language).minorLabels(friday, scale)).to.equal(label);
    });
  }

  it('writes the month and the year in the order of the language', () => {
    expect(axisFormat('en').majorLabels(friday, 'day')).to.equal('May 2007');
    expect(axisFormat('ja').majorLabels(friday, 'day')).to.equal('2007年5月');
  });

  it('writes nothing above years', () => {
    expect(axisFormat('en').majorLabels(friday, 'year')).to.equal('');
  });

  it('names the era of a year before the common one', () => {
    expect(axisFormat('en').minorLabels(moment(Date.UTC(-43, 2, 15)), 'year')).to.equal('44 BC');
  });

  it('keeps the day in every time zone', () => {
    const zone = process.env.TZ;
    for (const TZ of ZONES) {
      process.env.TZ = TZ;
      expect(axisFormat('en').minorLabels(moment('2007-05-18'), 'day'), TZ).to.equal('18');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

/** The widths of window, in milliseconds, that lead vis through all its scales. */
const WIDTHS = [50, 5e3, 1e5, 4e6, 2e7, 2e8, 8e8, 2e9, 4e9, 8e9, 4e10, 3e11, 8e12];

interface AxisStep {
  readonly time: number;
  readonly isMajor: boolean;
  readonly className: string;
  readonly minor: string;
  readonly major: string;
}

interface TimeStep {
  setMoment(create: typeof moment | typeof oracle): void;
  start(): void;
  hasNext(): boolean;
  next(): void;
  isMajor(): boolean;
  getClassName(): string;
  getLabelMinor(): string;
  getLabelMajor(): string;
  getCurrent(): Moment | reference.Moment;
}

/** What vis exports beside its documented classes. */
interface VisInternals {
  readonly timeline: {
    TimeStep: new (start: Date, end: Date, least: number, hidden: [], options: object) => TimeStep;
  };
}

/** What vis makes of a window, with either moment. */
function axisSteps(
  create: typeof moment | typeof oracle,
  start: number,
  width: number,
): AxisStep[] {
  const {TimeStep} = (vis as unknown as VisInternals).timeline;
  const steps: AxisStep[] = [];
  for (const showWeekScale of [false, true]) {
    const options = {moment: create, showWeekScale};
    const step = new TimeStep(new Date(start), new Date(start + width), width / 12, [], options);
    step.setMoment(create);
    for (step.start(); step.hasNext() && steps.length < 60; step.next()) {
      steps.push({
        time: step.getCurrent().valueOf(),
        isMajor: step.isMajor(),
        className: step.getClassName(),
        minor: step.getLabelMinor(),
        major: step.getLabelMajor(),
      });
    }
  }
  return steps;
}
