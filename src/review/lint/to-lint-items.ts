import type {ArticlePack, Entity, Fact} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import {normalise} from '../words.js';
import type {LintItem, Spelling} from './lint-item.js';

/** Words that tell that somebody unnamed says it. */
const unnamed = (
  'nobody unnamed reportedly thought believed said reported alleged suspected hoped denied claimed thinks says ' +
  'reports alleges suspects hopes insists'
).split(' ');

/** A pack's questions as the linter takes them. `passages` are the article's paragraphs by number, where they are at hand. */
export function toLintItems(
  questions: readonly Question[],
  pack: ArticlePack,
  passages: Readonly<Record<number, string>> = {},
): readonly LintItem[] {
  const spellings = pack.entities.flatMap(spellingsOf);
  const facts = new Map(pack.facts.map(fact => [fact.id, fact]));
  const entities = new Map(pack.entities.map(entity => [entity.id, entity]));
  return questions.map(question => {
    const {id, stem, lang, explanation} = question;
    const options = 'options' in question ? question.options : [];
    const keys =
      question.interaction === 'choice'
        ? [question.key]
        : question.interaction === 'multiple-choice'
          ? question.keys
          : [];
    const places = keys.map(key => options.findIndex(option => option.id === key));
    const passage = question.evidence
      .flatMap(({paragraph}) => passages[paragraph] ?? [])
      .join('\n');
    const about = question.about.map(fact => facts.get(fact)).filter(fact => fact !== undefined);
    return {
      id,
      stem,
      lang,
      explanation,
      spellings,
      options: options.map(({text}) => text),
      key: places.length === 1 ? places[0]! : places,
      ...(passage && {passage}),
      evidence: question.evidence.length,
      sources: about.flatMap(fact => sourceWords(fact, entities)),
      tests: testedBy(question),
    };
  });
}

/** The same for questions that ask the same and have the same answer. */
function testedBy(question: Question): string {
  const {kind, query} = question;
  switch (question.interaction) {
    case 'choice':
    case 'multiple-choice': {
      const keys: readonly string[] =
        question.interaction === 'choice' ? [question.key] : question.keys;
      const values = question.options
        .filter(({id}) => keys.includes(id))
        .map(({value}) => JSON.stringify(value));
      return JSON.stringify([kind, query, values.sort()]);
    }
    case 'order':
      return JSON.stringify([kind, question.items.map(({id}) => id).sort()]);
    case 'match':
    case 'number':
    case 'passage':
      return JSON.stringify([kind, query, question.key]);
    case 'placement':
      return JSON.stringify([kind, query]);
  }
}

function sourceWords(
  {source}: Fact,
  entities: ReadonlyMap<string, Entity>,
): readonly (readonly string[])[] {
  // Whose an ambiguous statement is, nobody can say.
  if (!source || source.ambiguous) return [];
  const entity = source.by === undefined ? undefined : entities.get(source.by);
  return [
    entity ? [entity.name, ...(entity.aliases ?? [])] : ['somebody who is not named', ...unnamed],
  ];
}

/** An alias that is the name but for a letter or two is another spelling of it. */
function spellingsOf({name, aliases = []}: Entity): readonly Spelling[] {
  const variants = aliases.filter(alias => {
    const distance = editDistance(normalise(alias), normalise(name));
    return distance > 0 && distance <= Math.max(1, Math.floor(name.length / 5));
  });
  return variants.length > 0 ? [{preferred: name, variants}] : [];
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const change = a[line - 1] === b[column - 1] ? 0 : 1;
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + change));
    }
    row = next;
  }
  return row[b.length]!;
}
