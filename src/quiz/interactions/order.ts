import type {Id} from '../../pack/article-pack.js';
import {marksFor} from '../../words/questions/marks-for.js';
import type {OrderQuestion} from '../question.js';
import {isText, listOf} from '../shape.js';
import {
  distinctIds,
  invalid,
  isItem,
  meansItself,
  plain,
  share,
  textOf,
  type Interaction,
} from './interaction.js';

/** The reader puts events in order; every order that the pairs allow is right. */
export const order: Interaction<OrderQuestion> = {
  ...plain,
  ...meansItself,
  fields: {interaction: isText, items: listOf(isItem), before: listOf(listOf(isText))},
  mark: markOrder,
  text: (question, response) => orderText(question, Array.isArray(response) ? response : []),
  keyText: question => orderText(question, oneRightOrder(question)),
  isKeyOneOfMany: true,
  // Things to be put in order stand in some order from the start, but never in a right one.
  firstDraft(question) {
    const ids = question.items.map(({id}) => id);
    return markOrder(question, ids).outcome === 'right' ? ids.reverse() : ids;
  },
  tells: () => [],
};

function markOrder(question: OrderQuestion, response: unknown) {
  const ids = distinctIds(response, question.items);
  if (ids === undefined || ids.length !== question.items.length)
    return invalid('every item id once', response);
  const held = question.before.filter(
    ([first, second]) => ids.indexOf(first) < ids.indexOf(second),
  ).length;
  return share(question, held, question.before.length, marksFor(question.lang).pairsInOrder);
}

function orderText({items}: OrderQuestion, ids: readonly Id[]): string {
  return ids.map((id, index) => `${index + 1}. ${textOf(items, id)}`).join(' ');
}

/** An order in which all pairs hold: of those that may come next, the first as given. */
function oneRightOrder({items, before}: OrderQuestion): readonly Id[] {
  const left = items.map(({id}) => id);
  const order: Id[] = [];
  while (left.length > 0) {
    const free = left.findIndex(
      id => !before.some(([first, second]) => second === id && left.includes(first)),
    );
    // Pairs that go round in a circle have no order: the rest stays as it stood.
    order.push(...left.splice(Math.max(free, 0), 1));
  }
  return order;
}
