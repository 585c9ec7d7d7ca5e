import type {Sample, Target} from '../../pack/problem.js';
import type {ProblemText} from './problem-text.js';

/** What is said of the problems of a pack, in English. */
export const problems: ProblemText = {
  sentence: ({expected, found}) => `Expected ${expected}; found ${found}.`,

  'not-json': ({line, column, isPage}) => ({
    expected: 'valid JSON',
    found: `a mistake in line ${line}, column ${column}`,
    mend: isPage
      ? 'It looks like a web page. Check that the address leads to the JSON file itself.'
      : 'Look there for a missing or extra comma, quote or bracket.',
  }),
  'no-text': () => ({
    expected: 'an article pack',
    found: 'an empty text',
    mend: 'Put a JSON object there.',
  }),
  'no-address': ({what, address}) => ({
    expected: `the address of a ${what}`,
    found: `“${address}”`,
    mend: 'Check the address in the attribute. It is relative to the page.',
  }),
  'http-status': ({what, url, status}) => ({
    expected: `a ${what} at ${url}`,
    found: `HTTP status ${status}`,
    mend: 'Check the address in the attribute. It is relative to the page.',
  }),
  'not-reached': ({what, url}) => ({
    expected: `a ${what} at ${url}`,
    found: 'nothing that could be read',
    mend: 'Check the connection, and that the page’s security policy (connect-src) and the other server (CORS) allow the request.',
  }),
  'not-told': () => ({
    expected: 'an article pack',
    found: 'something else',
    mend: 'Reload the page to be told what is wrong.',
  }),
  'not-a-quiz-file': () => ({
    expected: 'questions as the quiz file of this version of the library holds them',
    found: 'something else',
    mend: 'Make the quiz file anew from its pack.',
  }),
  'not-a-pack': ({found}) => ({
    expected: 'an article pack: an object with "format", "id", "lang" and "article"',
    found: show(found),
    mend: 'Give the data of a pack. If it is still text, read it with JSON.parse first.',
  }),
  'other-format': ({found}) => ({
    expected: '"article-pack/1", the version that this library reads',
    found: show(found),
    mend: 'Take a version of article-elements that reads this format, or convert the pack.',
  }),
  'not-timeline-js': ({found}) => ({
    expected: 'an object of TimelineJS3 with a list "events"',
    found: show(found),
    mend: 'Give the data of the JSON format of TimelineJS3. If it is still text, read it with JSON.parse first.',
  }),
  'not-vis-items': ({found}) => ({
    expected: 'a list of items of vis-timeline',
    found: show(found),
    mend: 'Give an array. For a DataSet, that is dataSet.get().',
  }),
  'no-json-number': ({number}) =>
    noData(`the number ${number}`, 'Give a number that can be written down.'),
  'no-json-type': ({type}) =>
    noData(`a value of type ${type}`, 'Give text, a number, true or false.'),
  'holds-itself': () => noData('a part of the pack that holds itself', 'Take it out.'),
  'too-deep': () => noData('data in data too deep', 'Take it out.'),
  'too-large': ({most}) => ({
    expected: `a pack of at most ${most} values`,
    found: 'more',
    mend: 'Divide it into several packs.',
  }),
  unreadable: () =>
    noData('data that cannot be read', 'Give plain data: `JSON.parse` of the file.'),

  missing: ({name, aim}) => ({
    expected: aim ? `"${name}": ${aim}` : `"${name}"`,
    found: 'nothing',
    mend: `Add "${name}".`,
  }),
  'unknown-property': ({name, choices, near}) => ({
    expected: `only ${showChoice(choices)}`,
    found: show(name),
    mend: didYouMean(near) ?? 'Take it out.',
  }),
  'none-of-several': ({aim, found}) => ({
    expected: aim,
    found: show(found),
    mend: 'Add one of them.',
  }),
  'wrong-type': ({types, aim, found}) => {
    const kind = types.map(type => typeWords[type] ?? type).join(' or ');
    return {expected: `${kind}. ${aim}`, found: show(found), mend: `Write ${kind} here.`};
  },
  'not-a-choice': ({choices, near, aim, found}) => ({
    expected: `${showChoice(choices)}. ${aim}`,
    found: show(found),
    mend: didYouMean(near) ?? 'Take one of these.',
  }),
  'not-this-value': ({value, found}) => ({
    expected: show(value),
    found: show(found),
    mend: `Write ${show(value)}.`,
  }),
  'too-few': ({least, aim, count}) => ({
    expected: `at least ${least}. ${aim}`,
    found: count === 0 ? 'an empty list' : String(count),
    mend: 'Add what is missing.',
  }),
  'too-small': ({least, aim, found}) => ({
    expected: `a number of at least ${least}. ${aim}`,
    found: show(found),
    mend: `Write ${least} or more.`,
  }),
  'not-one-of-several': ({aim, names}) => ({
    expected: aim,
    found: names.length === 0 ? 'none' : names.map(show).join(' and '),
    mend: 'Keep just one.',
  }),
  'wrong-form': ({aim, found}) => ({
    expected: aim,
    found: show(found),
    mend: 'Write it in this form.',
  }),

  'nothing-to-show': () => ({
    expected: 'at least one event, fact or paragraph',
    found: 'a pack with nothing to show',
    mend: 'Add the events of the article to "events" or its facts to "facts".',
  }),
  'id-twice': ({id, other}) => ({
    expected: 'an id that nothing else has',
    found: `${show(id)}, which ${other || 'the library'} has too`,
    mend: 'Give one of the two another id.',
  }),
  'unknown-id': ({id, target, is, near}) => ({
    expected: `the id of ${withArticle(target)}`,
    found: `${show(id)}, which is ${is === 'nothing' ? 'nowhere' : withArticle(is)}`,
    mend:
      didYouMean(near) ??
      (target === 'relation'
        ? 'Take a relation of the library, or declare it in "relations".'
        : `Add ${withArticle(target)} with this id, or take the id out.`),
  }),
  'name-twice': ({name, owner}) => ({
    expected: 'a name that no other entity has',
    found: `${show(name)}, which is a name of ${show(owner)} too`,
    mend: 'Take the name from one of the two, or add what tells them apart.',
  }),
  'slot-missing': ({slot, sentence}) => ({
    expected: `a sentence with {${slot}}`,
    found: show(sentence),
    mend: `Put {${slot}} where its name belongs.`,
  }),
  'labels-without-phrase': () => ({
    expected: 'labels only where the range is a phrase',
    found: 'labels',
    mend: 'Take the labels out, or make the range a phrase.',
  }),
  'wrong-entity-type': ({id, type, types, side, relation}) => ({
    expected: `${showChoice(types)}, as the ${side} of ${show(relation)}`,
    found: `${show(id)}, which is of type ${show(type)}`,
    mend: 'Take another entity or another relation, or correct the type of this entity.',
  }),
  'wrong-object': ({wanted, relation, found}) => ({
    expected: `${objectWords[wanted]}, as the object of ${show(relation)}`,
    found: typeof found === 'string' ? show(found) : 'a quantity',
    mend:
      wanted === 'quantity'
        ? 'Write {"value": 3, "unit": "airfields"}.'
        : `Write ${objectWords[wanted]} in quotes.`,
  }),
  'entity-for-phrase': ({id, name, relation}) => ({
    expected: `a phrase, as the object of ${show(relation)}`,
    found: `${show(id)}, which is the id of an entity`,
    mend: `Write it in words, as in ${show(name)}, or take a relation between entities.`,
  }),
  'not-a-label': ({phrase, labels, relation}) => ({
    expected: `${showChoice(labels)}: ${show(relation)} has no other objects`,
    found: show(phrase),
    mend: 'Take one of these, or another relation.',
  }),
  'guess-of-quantity': ({guess, relation}) => ({
    expected: `nothing here: the object of ${show(relation)} is a quantity`,
    found: show(guess),
    mend: 'Take it out. Other numbers are made of the number itself.',
  }),
  'misreading-is-object': ({misreading}) => ({
    expected: 'something else than the object of the fact',
    found: `${show(misreading)}, which is the object itself`,
    mend: 'Take it out, or write what a hasty reader may read instead.',
  }),
  'unknown-paragraph': ({number, first, last}) => ({
    expected: `the number of a paragraph of the article, ${first} to ${last}`,
    found: String(number),
    mend: 'Correct the number, or add the paragraph to "article".',
  }),
  'paragraph-twice': ({number}) => ({
    expected: 'a number that no other paragraph has',
    found: String(number),
    mend: 'Number the paragraphs in their order, 0 for the heading.',
  }),
  'long-anchor': ({words, count, most}) => ({
    expected: `at most ${most} words of the article`,
    found: `${count} words: ${show(words)}`,
    mend: 'Keep just enough to find the place; the article’s sentences do not belong in a pack.',
  }),
  'no-reason': () => ({
    expected: 'a reason, where "quizworthy" is false',
    found: 'nothing',
    mend: 'Say in "whyNot" why nobody should be asked this.',
  }),
  'unreadable-time': ({text, reason}) => ({
    expected: 'a time in EDTF that the calendar has',
    found: `${show(text)}, which ${reason}`,
    mend: 'Write it as 2002, 2002-05, 2002-05-07, 1995~, 2001/2003, 2001/.. or [2002-05-01..2002-05-07].',
  }),
  'times-disagree': ({edtf, resolved}) => ({
    expected: `a time that agrees with ${show(edtf)}, which the article says`,
    found: show(resolved),
    mend: 'Correct one of the two.',
  }),
  'order-in-a-circle': ({ids}) => ({
    expected: 'an order of the events that runs in no circle',
    found: ids.length > 1 ? ids.map(show).join(' before ') : `${showChoice(ids)} before itself`,
    mend: 'Take out one of "before", "after" or "during" of these events.',
  }),
  'order-against-dates': ({late, early, from, to}) => ({
    expected: `${show(late)} before ${show(early)}, by "before", "after" or "during"`,
    found: `${show(late)} ${from === null ? 'without an end' : `not before ${from}`}, and ${show(early)} not after ${to}`,
    mend:
      from === null
        ? 'Make it a "state", which may go on after what it came before, or give it an end.'
        : 'Correct one of the dates, or take the order out.',
  }),
  circle: ({link, ids}) => ({
    expected: `a "${link}" that does not lead back to where it began`,
    found: ids.map(show).join(' to '),
    mend: 'Take out one of these steps.',
  }),
  'two-values': ({facts, side, relation, always}) => ({
    expected: `one ${side} of ${show(relation)}${always ? '' : ' at a time'}, by one source`,
    found: `the facts ${facts.map(show).join(' and ')}, which give two`,
    mend: always
      ? 'Take out one of the facts, or give each the source that states it.'
      : 'Give each fact its time or the source that states it, or take one of them out.',
  }),
  'stated-and-denied': ({facts}) => ({
    expected: 'that one source does not state a fact and deny it',
    found: `the facts ${facts.map(show).join(' and ')}, which say the opposite`,
    mend: 'Take out one of them, or give each the source that states it or the time when it held.',
  }),
  'no-count': () => ({
    expected: '"count", the id of the fact that states the number, where the basis is "counted"',
    found: 'nothing',
    mend: 'Add "count", or make the basis "only" or "certified".',
  }),
  'count-is-no-quantity': ({id, object}) => ({
    expected: 'the id of a fact whose object is a quantity',
    found: `${show(id)}, whose object is ${show(object)}`,
    mend: 'Name the fact that states how many there are.',
  }),
  'count-differs': ({id, value, listed, relation}) => ({
    expected: `${value} facts that fit, as ${show(id)} says`,
    found: `${listed} of ${show(relation)}`,
    mend: 'Add the facts that are missing, or take the certificate out.',
  }),
  'stated-after-all': ({relation, subject, fact}) => ({
    expected: `a detail that no fact gives: no ${show(relation)} of ${show(subject)}`,
    found: `the fact ${show(fact)}, which gives one`,
    mend: 'Take out the detail or the fact, or take "relation" and "subject" out of the detail.',
  }),
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

const objectWords = {
  quantity: 'a quantity',
  entity: 'the id of an entity',
  phrase: 'a phrase',
} as const;

function noData(found: string, mend: string) {
  return {expected: 'plain data, as in a JSON file', found, mend};
}

/** Texts in quotes and cut short, the rest named. */
function show(value: Sample): string {
  if (typeof value === 'string') return `"${value.length > 60 ? value.slice(0, 57) + '…' : value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  return value.is === 'nothing' ? 'nothing' : withArticle(value.is);
}

/** `"a", "b" or "c"` */
function showChoice(values: readonly Sample[]): string {
  const shown = values.map(show);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

function didYouMean(near: readonly string[]): string | null {
  return near.length === 0 ? null : `Did you mean ${showChoice(near)}?`;
}

function withArticle(noun: Target | 'list' | 'empty list' | 'object'): string {
  return `${/^[eo]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
