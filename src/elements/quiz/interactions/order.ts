import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Item, OrderQuestion} from '../../../questions/question.js';
import type {Interaction} from './interaction.js';

/**
 * Items to be put in order: two buttons move an item, arrow keys with Alt do the same, and it can be dragged. The focus
 * stays with the item, and its new place is said.
 */
export function renderOrder(interaction: Interaction<OrderQuestion>): TemplateResult {
  const {question, locked, revealed, text, focus} = interaction;
  const items = inOrder(question, interaction.draft);
  return html`<p class="how">${text.orderHow}</p>
    <ol class="order" role="list">
      ${repeat(
        items,
        item => item.id,
        (item, index) => html`<li
          draggable=${locked ? 'false' : 'true'}
          @dragstart=${(event: DragEvent) => onDragStart(event, item)}
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => onDrop(event, index)}
          @keydown=${(event: KeyboardEvent) => onKeyDown(event, index)}
        >
          <span class="place" aria-hidden="true">${index + 1}</span>
          <span class="what" lang=${question.lang} dir="auto">${item.text}</span>
          ${locked
            ? nothing
            : html`<span class="moves">${renderMove(item, index, -1)}${renderMove(item, index, 1)}</span>`}
        </li>`,
      )}
    </ol>
    ${locked && revealed ? renderKey(interaction) : nothing}`;

  function renderMove(item: Item, index: number, by: -1 | 1): TemplateResult {
    const up = by < 0;
    return html`<button
      type="button"
      class="move"
      data-item=${item.id}
      data-by=${by}
      aria-label=${up ? text.moveUp(item.text) : text.moveDown(item.text)}
      ?disabled=${up ? index === 0 : index === items.length - 1}
      @click=${() => move(index, index + by, by)}
    >
      <span aria-hidden="true">${up ? '↑' : '↓'}</span>
    </button>`;
  }

  function move(from: number, to: number, by?: -1 | 1): void {
    const item = items[from];
    if (locked || item === undefined || to < 0 || to >= items.length || from === to) return;
    const others = items.filter(({id}) => id !== item.id);
    interaction.setDraft([...others.slice(0, to), item, ...others.slice(to)].map(({id}) => id));
    interaction.announce(text.movedTo(item.text, to + 1, items.length));
    if (by === undefined) return;
    // At either end the button that was pressed is off: its twin takes the focus.
    const atEnd = by < 0 ? to === 0 : to === items.length - 1;
    focus(`.move[data-item="${CSS.escape(item.id)}"][data-by="${atEnd ? -by : by}"]`);
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    move(index, index + by, by);
  }

  function onDragStart(event: DragEvent, item: Item): void {
    event.dataTransfer?.setData('text/plain', item.text);
    event.dataTransfer?.setData(dragType(question), item.id);
  }

  function onDrop(event: DragEvent, index: number): void {
    const id = event.dataTransfer?.getData(dragType(question));
    const from = items.findIndex(item => item.id === id);
    if (from < 0) return;
    event.preventDefault();
    move(from, index);
  }
}

/** What is dragged belongs to its own question, so that nothing is dropped from elsewhere. */
function dragType({id}: OrderQuestion): string {
  return `application/x-article-quiz-${id.toLowerCase()}`;
}

function inOrder({items}: OrderQuestion, draft: unknown): readonly Item[] {
  if (!Array.isArray(draft)) return items;
  return draft.flatMap(id => items.find(item => item.id === id) ?? []);
}

/** The key is a list of pairs, not one order: more than one order can be right. */
function renderKey({question, draft, text}: Interaction<OrderQuestion>): TemplateResult {
  const order = inOrder(question, draft).map(({id}) => id);
  const textOf = (id: string) => question.items.find(item => item.id === id)?.text ?? id;
  return html`<div class="key">
    <p>${text.provedOrder}</p>
    <ul>
      ${question.before.map(([first, second]) => {
        const held = order.indexOf(first) < order.indexOf(second);
        return html`<li class=${held ? 'right' : 'wrong'}>
          <span aria-hidden="true">${held ? '✓' : '✗'}</span>
          <span class="visually-hidden">${held ? text.held : text.notHeld}</span>
          <span lang=${question.lang}>${text.firstThen(textOf(first), textOf(second))}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}
