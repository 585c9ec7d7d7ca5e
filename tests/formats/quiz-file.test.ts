import {expect} from 'chai';
import fc from 'fast-check';
import {libraryVersion, parseQuizFile, quizFile} from '../../src/formats/quiz-file.js';
import {mark} from '../../src/quiz/interactions/interactions.js';
import {everyInteraction} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';
import {always} from '../property.js';

/** Data that may be changed to anything. */
interface Loose {
  [field: string]: Loose;
}

const pack = smallPack();
const file = quizFile(pack, everyInteraction, {seed: '7'});
const copy = (): typeof file => JSON.parse(JSON.stringify(file));

describe('a quiz file', () => {
  it('holds the questions and what is told of their article, and no facts', () => {
    expect(file.format).to.equal('article-quiz/1');
    expect([file.version, file.seed]).to.deep.equal([libraryVersion, '7']);
    expect(file.pack.id).to.equal(pack.id);
    expect(file.pack.paragraphs).to.deep.equal(pack.article.paragraphs);
    expect(file).not.to.have.any.keys('facts', 'events');
  });

  it('is of seed 1 where none is given', () => {
    expect(quizFile(pack, []).seed).to.equal('1');
  });

  it('is the same again after JSON, with every way to answer', () => {
    const result = parseQuizFile(copy());
    expect(result).to.deep.equal({ok: true, file});
  });

  it('says where another value is no quiz file', () => {
    const pathOf = (change: (file: Loose) => void) => {
      const changed = copy();
      change(changed as unknown as Loose);
      const result = parseQuizFile(changed);
      return result.ok ? 'ok' : result.path;
    };
    expect(pathOf(file => Object.assign(file, {format: 'article-quiz/2'}))).to.equal('/format');
    expect(pathOf(file => delete file['pack']!['title'])).to.equal('/pack');
    expect(pathOf(file => Object.assign(file, {questions: {}}))).to.equal('/questions');
    expect(pathOf(file => Object.assign(file['questions']!, {1: null}))).to.equal('/questions/1');
    expect(pathOf(file => Object.assign(file['questions']![0]!, {stem: 3}))).to.equal(
      '/questions/0/stem',
    );
    expect(
      pathOf(file => Object.assign(file['questions']![0]!, {interaction: 'constructor'})),
    ).to.equal('/questions/0/interaction');
    for (const [place, question] of everyInteraction.entries()) {
      const own = Object.keys(question).find(key => key.startsWith('key')) ?? 'interaction';
      expect(pathOf(file => delete file['questions']![place]![own])).to.equal(
        `/questions/${place}/${own}`,
      );
    }
    expect(parseQuizFile(undefined)).to.deep.equal({ok: false, path: ''});
  });

  it('never throws, and what it takes can be marked', () => {
    const anywhere = fc.array(fc.nat(), {minLength: 1, maxLength: 6});
    always(
      fc.property(anywhere, fc.anything(), (steps, value) => {
        const changed = copy() as unknown as Record<string, unknown>;
        let place = changed;
        for (const step of steps.slice(0, -1)) {
          const inner = Object.values(place)[step % Object.keys(place).length];
          if (typeof inner !== 'object' || inner === null) break;
          if (Object.keys(inner).length === 0) break;
          place = inner as Record<string, unknown>;
        }
        place[Object.keys(place)[steps.at(-1)! % Object.keys(place).length]!] = value;
        const result = parseQuizFile(changed);
        if (result.ok) for (const question of result.file.questions) mark(question, 'a');
      }),
      500,
    );
  });
});
