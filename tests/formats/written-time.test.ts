import {expect} from 'chai';
import fc from 'fast-check';
import {parseEdtf} from '../../src/pack/time/edtf.js';
import {writtenTime} from '../../src/formats/written-time.js';
import {edtfText} from '../pack/time/edtf-text.js';
import {always} from '../property.js';

const read: Readonly<Record<string, string>> = {
  '476': '0476',
  '2014': '2014',
  '2014-04': '2014-04',
  '2014-29': '2014-29',
  '185X~': '185X~',
  '1995/..': '1995/..',
  '-4000': '-4000',
  '-0050-04-20': '-0050-04-20',
  '-000050-04-20': '-0050-04-20',
  '+012000-01': 'Y12000-01',
  '+012000': 'Y12000',
  'Y-12000': 'Y-12000',
  '2014-04-20T23:30-05:00': '2014-04-20',
  '2014-04-20 10:15:30,5 Z': '2014-04-20',
  '2014-04-20T101530+0530': '2014-04-20',
  'c. 1850': '1850~',
  c1850: '1850~',
  'Ca 1850': '1850~',
  'circa 1850?': '1850%',
  '~1850': '1850~',
  'about April 2014': '2014-04~',
  'c. 2014-04-20': '2014-04-20~',
  'c. 185X?': '185X%',
  '1850?': '1850?',
  '1850 ?': '1850?',
  'the 1850s': '185X',
  '1850’s': '185X',
  'c. 850s': '085X~',
  'Spring 2014': '2014-21',
  'summer of 2014': '2014-22',
  'the autumn of 2014': '2014-23',
  'Fall 2014': '2014-23',
  'winter, 2014': '2014-24',
  'April 2014': '2014-04',
  'Sept. 2014': '2014-09',
  '14 April 2014': '2014-04-14',
  '14th of April, 2014': '2014-04-14',
  'April 14th, 2014': '2014-04-14',
  '29 February 2012': '2012-02-29',
  '44 BC': '-0043',
  '44 b.c.e.': '-0043',
  'BC 44': '-0043',
  '1 BC': '0000',
  'AD 79': '0079',
  '79 C.E.': '0079',
  'c. 44 BC': '-0043~',
  'spring 44 BC': '-0043-21',
  '15 March 44 BC': '-0043-03-15',
  'March 15, 44 B.C.': '-0043-03-15',
  '10,000 BC': '-9999',
  '12000 AD': 'Y12000',
  ' April\u00a0 2014 ': '2014-04',
};

const unread = [
  '',
  '79',
  '79-08-24',
  '-44',
  '-700-01-01',
  '03/04/2014',
  '2014/04/20',
  '4.3.2014',
  '20140420',
  '12000',
  '1399680000000',
  '60s',
  '1900s',
  'April 14',
  '14 April',
  'April 79',
  '14 April 79',
  'April',
  'Apricot 2014',
  '14 April 15 2014',
  '31 February 2014',
  '29 February 2014',
  '2013-02-30',
  '2013-02-30T00:00:00',
  '2014-04-20T24:30',
  '2014-04-20T10:60',
  '5 spring 2014',
  '1995-13',
  '0 BC',
  'AD 0',
  'AD 44 BC',
  '-000000-01-01',
  '+002014-21',
  '1234567 BC',
  '44 BC 2014',
  'c. present',
  'c.',
  '?',
  'never',
  `2014${' '.repeat(100)}`,
];

describe('writtenTime', () => {
  for (const [text, edtf] of Object.entries(read))
    it(`reads “${text}”`, () => expect(writtenTime(text)?.edtf).to.equal(edtf));

  for (const text of unread)
    it(`does not read “${text.slice(0, 30)}”`, () => expect(writtenTime(text)).to.equal(undefined));

  it('takes what is present for an open end', () => {
    for (const text of ['present', 'Now', ' today ', '..'])
      expect(writtenTime(text)?.edtf).to.equal('..');
  });

  it('tells of an hour that is no midnight', () => {
    const hours = ['T10', 'T00:30Z', ' 00:00:01', 'T0000', 'T00:00:00.000Z', 'T00:00+05:30', ''];
    expect(hours.map(hour => writtenTime(`2014-04-20${hour}`)?.hasHour)).to.deep.equal([
      ...Array.from({length: 3}, () => true),
      ...Array.from({length: 4}, () => false),
    ]);
  });

  it('leaves EDTF as it is, and gives nothing else', () => {
    always(
      fc.property(edtfText, text => {
        expect(writtenTime(text)?.edtf).to.equal(parseEdtf(text).ok ? text : undefined);
      }),
    );
    const pieces = [
      ...'0123456789-/.~?TXYZ ',
      'April',
      'spring',
      'BC',
      'AD',
      'c.',
      's',
      'present',
      'the',
    ];
    always(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), parts => {
        const edtf = writtenTime(parts.join(''))?.edtf;
        expect(edtf === undefined || edtf === '..' || parseEdtf(edtf).ok).to.equal(true);
      }),
      2000,
    );
  });
});
