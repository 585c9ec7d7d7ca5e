import {expect} from 'chai';
import fc from 'fast-check';
import {parsePack} from '../../src/pack/parse-pack.js';
import {explainProblem, type ExplainedProblem} from '../../src/words/problems/explain-problem.js';
import {smallPack} from '../fixtures/small-pack.js';
import {always} from '../property.js';
import {pathsIn} from './paths-in.js';
import {withChange} from './with-change.js';

function problemsOf(value: unknown): readonly ExplainedProblem[] {
  const result = parsePack(value);
  return result.ok ? [] : result.problems.map(problem => explainProblem(problem));
}

describe('parsePack', () => {
  it('takes a good pack', () => {
    expect(problemsOf(smallPack())).to.deep.equal([]);
  });

  it('gives back what it gave', () => {
    const result = parsePack(smallPack());
    expect(result).to.deep.equal({ok: true, pack: smallPack()});
  });

  it('shares nothing with what it was given', () => {
    const data = smallPack();
    const result = parsePack(data);
    expect(result.ok && result.pack.events[0]).not.to.equal(data.events[0]);
  });

  it('fills in what a file may leave out', () => {
    const result = parsePack({
      $schema: './article-pack.schema.json',
      format: 'article-pack/1',
      id: 'a',
      lang: 'en',
      article: {title: 'A bridge at last'},
      entities: [{id: 'brask', type: 'town', name: 'Brask'}],
      events: [{id: 'opening', label: 'The bridge opens', time: {edtf: '2019'}}],
      facts: [
        {
          id: 'houses',
          relation: 'number-of',
          subject: 'brask',
          object: {value: 9, unit: 'houses'},
          evidence: [{paragraph: 1}],
        },
      ],
    });
    expect(result).to.deep.equal({
      ok: true,
      pack: {
        format: 'article-pack/1',
        id: 'a',
        lang: 'en',
        article: {title: 'A bridge at last', paragraphs: []},
        lanes: [{id: 'events', label: 'A bridge at last'}],
        entities: [{id: 'brask', type: 'town', name: 'Brask'}],
        events: [
          {
            id: 'opening',
            label: 'The bridge opens',
            kind: 'happening',
            lane: 'events',
            time: {edtf: '2019', basis: 'stated'},
            evidence: [],
            quizworthy: true,
          },
        ],
        facts: [
          {
            id: 'houses',
            relation: 'number-of',
            subject: 'brask',
            object: {value: 9, unit: 'houses', tolerance: 0, approximate: false},
            status: 'stated',
            evidence: [{paragraph: 1}],
            quizworthy: true,
          },
        ],
        complete: [],
        notStated: [],
        gists: [],
        background: [],
        relations: [],
      },
    });
  });

  it('tells of every problem at once', () => {
    const paths = problemsOf({
      ...smallPack(),
      lang: 'English, please',
      lanes: [{id: 'bridge', label: ''}],
      events: [{id: 'opening', label: 'The bridge opens', lane: 'bridge', place: 'brusk'}],
    }).map(({path}) => path);
    expect(paths).to.deep.equal(['/lang', '/lanes/0/label', '/events/0/place']);
  });

  it('does not complain of references to a part that it left out for its shape', () => {
    const bad = withChange(smallPack(), '/entities/1/type', 'city');
    expect(problemsOf(bad).map(({path}) => path)).to.deep.equal(['/entities/1/type']);
  });

  it('names the version where the format is another', () => {
    const problems = problemsOf({...smallPack(), format: 'article-pack/2', facts: 7});
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({path: '/format', found: '"article-pack/2"'});
    expect(problems[0]!.expected).to.include('article-pack/1');
  });

  it('wants something to show', () => {
    const {format, id, lang} = smallPack();
    const problems = problemsOf({format, id, lang, article: {title: 'Nothing'}});
    expect(problems.map(({found}) => found)).to.deep.equal(['a pack with nothing to show']);
  });

  for (const [name, value] of [
    ['nothing', undefined],
    ['null', null],
    ['text', '{"format": "article-pack/1"}'],
    ['a number', 3],
    ['a list', [smallPack()]],
    ['a function', () => smallPack()],
  ] as const) {
    it(`says that ${name} is no pack`, () => {
      const problems = problemsOf(value);
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.equal('');
    });
  }

  describe('told the wrong shape', () => {
    for (const [path, value, at, words] of [
      ['/id', undefined, '/id', /Add "id"/],
      ['/format', 'pack', '/format', /article-pack\/1/],
      ['/events/0/labl', 'x', '/events/0/labl', /Did you mean "label"/],
      ['/events/0/label', '  ', '/events/0/label', /headline|not empty/],
      ['/events/0/kind', 'stat', '/events/0/kind', /Did you mean "state"/],
      ['/events/1/time', {}, '/events/1/time', /needs `edtf`/],
      ['/facts/0/evidence', [], '/facts/0/evidence', /at least 1/],
      ['/facts/0/evidence/0/paragraph', -1, '/facts/0/evidence/0/paragraph', /at least 0/],
      ['/facts/0/evidence/0/paragraph', '1', '/facts/0/evidence/0/paragraph', /a whole number/],
      ['/facts/3/object/unit', undefined, '/facts/3/object/unit', /Add "unit"/],
      ['/facts/3/object/value', NaN, '/facts/3/object/value', /NaN/],
      ['/facts/0/id', 'Bridge Place', '/facts/0/id', /lower-case/],
      ['/article/url', 'javascript:alert(1)', '/article/url', /https/],
      ['/relations/0/range', {}, '/relations/0/range', /one of the three/],
      [
        '/relations/0/range',
        {phrase: 'noun', quantity: 'count'},
        '/relations/0/range',
        /one of the three/,
      ],
      ['/relations/0/wording', undefined, '/relations/0/wording', /Add "wording"/],
      ['/background/0/source', undefined, '/background/0/source', /Add "source"/],
      ['/entities/0', 'Brask', '/entities/0', /an object/],
      ['/facts', {}, '/facts', /a list/],
    ] as const) {
      it(`explains ${path} as ${JSON.stringify(value)}`, () => {
        const problem = problemsOf(withChange(smallPack(), path, value)).find(
          problem => problem.path === at,
        );
        expect(problem, at).to.exist;
        expect(JSON.stringify(problem).replaceAll('\\"', '"')).to.match(words);
      });
    }

    it('asks how a resolved time is known', () => {
      const bad = withChange(smallPack(), '/events/1/time', {resolved: '2016/2019'});
      expect(problemsOf(bad).map(({path}) => path)).to.deep.equal(['/events/1/time/basis']);
    });
  });

  describe('told of more than anybody reads', () => {
    const {format, id, lang} = smallPack();
    const bare = {format, id, lang, article: {title: 'A bridge'}};
    const manyKeys = Object.fromEntries(Array.from({length: 100_000}, (_, n) => [`k${n}`, 0]));
    const events = Array.from({length: 300}, (_, n) => ({id: `e${n}`, label: 'E', place: 'far'}));

    for (const [title, value, code, more] of [
      ['properties that nobody knows', {...bare, ...manyKeys}, 'unknown-property', 99_900],
      ['nulls', {...bare, events: Array(500_000).fill(null)}, 'wrong-type', 499_900],
      ['values that are no data', {...bare, events: Array(500).fill(NaN)}, 'no-json-number', 900],
      ['ids that are nowhere', {...bare, events}, 'unknown-id', 200],
    ] as const) {
      it(`tells of a hundred ${title}, and counts the rest`, () => {
        const result = parsePack(value);
        expect(result).to.include({ok: false, more});
        expect(problemsOf(value).map(problem => problem.code)).to.deep.equal(Array(100).fill(code));
      });
    }

    it('does not go through a list that is mostly holes', () => {
      expect(problemsOf({...bare, events: new Array(4e9)}).map(({code}) => code)).to.deep.equal([
        'too-large',
      ]);
    });

    it('says that there are no more where there are none', () => {
      expect(parsePack({})).to.include({more: 0});
    });

    it('tells of a paragraph that is not there, however many are', () => {
      const paragraphs = Array.from({length: 150_000}, (_, number) => ({number, digest: 'D'}));
      const far = {id: 'far', label: 'F', evidence: [{paragraph: 150_000}]};
      const problems = problemsOf({...bare, article: {title: 'T', paragraphs}, events: [far]});
      expect(problems.map(({expected}) => expected)).to.deep.equal([
        'the number of a paragraph of the article, 0 to 149999',
      ]);
    });
  });

  describe('whatever comes in', () => {
    const hostile: readonly [string, () => unknown][] = [
      [
        'a getter that throws',
        () =>
          Object.defineProperty({...smallPack()}, 'facts', {
            enumerable: true,
            get: () => {
              throw new Error('no');
            },
          }),
      ],
      [
        'a proxy that throws at everything',
        () =>
          new Proxy(smallPack(), {
            ownKeys: () => {
              throw new RangeError('no');
            },
          }),
      ],
      [
        'a circle',
        () => {
          const pack: Record<string, unknown> = {...smallPack()};
          pack['article'] = pack;
          return pack;
        },
      ],
      [
        'a field named __proto__',
        () => JSON.parse('{"format": "article-pack/1", "__proto__": {"id": "x"}}'),
      ],
      [
        'data in data without end',
        () => Array.from({length: 1e5}).reduce((inner: unknown) => [inner], null),
      ],
      ['a big integer', () => ({...smallPack(), id: 1n})],
      ['a symbol', () => ({...smallPack(), id: Symbol('id')})],
    ];
    for (const [name, make] of hostile) {
      it(`tells of ${name} and does not throw`, () => {
        const result = parsePack(make());
        expect(result.ok).to.be.false;
      });
    }

    it('names the place where a pack holds itself', () => {
      const pack: Record<string, unknown> = {...smallPack()};
      pack['article'] = {title: 'A bridge', paragraphs: [pack]};
      const circle = problemsOf(pack).find(
        ({found}) => found === 'a part of the pack that holds itself',
      );
      expect(circle?.path).to.equal('/article/paragraphs/0');
    });

    it('escapes the steps of a path as a JSON Pointer asks', () => {
      const [problem] = problemsOf({...smallPack(), 'a/b~c': 1});
      expect(problem?.path).to.equal('/a~1b~0c');
    });

    it('reads a Date as JSON.stringify writes it', () => {
      const pack = smallPack();
      const dated = {...pack, article: {...pack.article, title: new Date(0)}};
      const result = parsePack(dated);
      expect(result.ok && result.pack.article.title).to.equal('1970-01-01T00:00:00.000Z');
    });

    it('tells of a Date that is none', () => {
      const pack = smallPack();
      const problems = problemsOf({...pack, article: {...pack.article, title: new Date(NaN)}});
      expect(problems[0]).to.include({path: '/article/title', code: 'unreadable'});
    });

    it('takes data 32 deep, and no deeper', () => {
      const nested = (levels: number) => {
        let data: unknown = 1;
        for (let level = 1; level < levels; level += 1) data = [data];
        return {...smallPack(), extra: data};
      };
      const codes = (levels: number) => problemsOf(nested(levels)).map(({code}) => code);
      expect(codes(32)).to.deep.equal(['unknown-property']);
      expect(codes(33)).to.deep.equal(['too-deep', 'unknown-property']);
    });

    it('takes a million values, and no more', () => {
      const codes = (count: number) =>
        problemsOf(Array.from({length: count}, () => 0)).map(({code}) => code);
      expect(codes(999_999)).to.deep.equal(['not-a-pack']);
      expect(codes(1_000_000)).to.deep.equal(['too-large']);
    });

    it('never throws on JSON', () => {
      always(
        fc.property(fc.jsonValue(), value => {
          expect(parsePack(value).ok).to.be.false;
        }),
        500,
      );
    });

    it('never throws on a good pack of which one value was changed', () => {
      const paths = pathsIn(smallPack());
      const values = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(undefined, '', 'brask', 'opening', -1, 1e300),
      );
      always(
        fc.property(fc.constantFrom(...paths), values, (path, value) => {
          for (const {path: at, expected, found, mend} of problemsOf(
            withChange(smallPack(), path, value),
          )) {
            expect(at).to.match(/^(\/|$)/);
            for (const words of [expected, found, mend])
              expect(words).to.be.a('string').that.is.not.empty;
          }
        }),
        1000,
      );
    });
  });

  it('says the same whatever the order of the lists', () => {
    const {entities, events, facts, relations} = smallPack();
    const shuffled = fc.record({
      entities: fc.shuffledSubarray([...entities], {minLength: entities.length}),
      events: fc.shuffledSubarray([...events], {minLength: events.length}),
      facts: fc.shuffledSubarray([...facts], {minLength: facts.length}),
      relations: fc.shuffledSubarray([...relations], {minLength: relations.length}),
    });
    always(
      fc.property(shuffled, lists => {
        expect(problemsOf(smallPack(lists))).to.deep.equal([]);
        const taken = problemsOf(smallPack({...lists, relations: relations.slice(1)}));
        expect(taken.map(({found}) => found)).to.deep.equal(['"stands-in", which is nowhere']);
      }),
      50,
    );
  });
});
