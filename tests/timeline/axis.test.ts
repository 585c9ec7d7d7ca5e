import {expect} from 'chai';
import {axisTicks, axisUnits} from '../../src/timeline/axis.js';
import {dayWords} from '../../src/timeline/dates.js';
import {dayNumber, isoDay, parseIsoDay} from '../../src/pack/time/calendar.js';
import {timeline as english} from '../../src/words/ui/en/timeline.js';

describe('axisUnits', () => {
  const unitOf = (days: number) => axisUnits.find(unit => Math.round(unit.days) === days)!;
  const at = (days: number, day: string) => unitOf(days).at(parseIsoDay(day));

  it('begin where the calendar does', () => {
    expect(at(7, '2002-05-05') + 1).to.equal(at(7, '2002-05-06')); // a Monday
    expect(at(7, '2002-05-06')).to.equal(at(7, '2002-05-12'));
    expect(at(30, '2002-04-30') + 1).to.equal(at(30, '2002-05-01'));
    expect(at(91, '2002-04-01')).to.equal(at(91, '2002-06-30'));
    expect(at(365, '2001-12-31') + 1).to.equal(at(365, '2002-01-01'));
    expect(at(3653, '1999-12-31') + 1).to.equal(at(3653, '2000-01-01'));
  });
});

describe('axisTicks', () => {
  const ticks = (from: number, to: number, most = 6) => {
    const {days, precision} = axisTicks({from, to}, most);
    return days.map(day => dayWords(day, precision, english));
  };
  const year = (number: number) => dayNumber(number, 7, 1);

  it('stand at round years on either side of the era, and at 1 BC between', () => {
    expect(ticks(year(-1249), year(500))).to.deep.equal(['1000 BC', '500 BC', '1 BC', '500']);
    expect(ticks(year(-249), year(120))).to.deep.equal(['200 BC', '100 BC', '1 BC', '100']);
  });

  it('leave no year out where each has one', () => {
    expect(ticks(year(-3), year(2))).to.deep.equal(['3 BC', '2 BC', '1 BC', '1', '2']);
  });

  it('stand within the window', () => {
    const window = {from: parseIsoDay('2002-02-01'), to: parseIsoDay('2002-05-01')};
    const {days, precision} = axisTicks(window, 6);
    expect(days.map(isoDay)).to.deep.equal(['2002-03-01', '2002-04-01', '2002-05-01']);
    expect(precision).to.equal('month');
  });
});
