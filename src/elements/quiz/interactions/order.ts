import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Item, OrderQuestion} from '../../../quiz/question.js';
import type {ControlsInput} from './controls-input.js';

/**
 * Items to be put in order: two buttons move an item, arrow keys with Alt do the same, and a handle drags it by mouse, pen or
 * finger. The focus stays with the item, and its new place is said.
 */
export function renderOrder(input: ControlsInput<OrderQuestion>): TemplateResult {
  const {question, locked, revealed, text, focus} = input;
  const items = inOrder(question, input.draft);
  return html`<p class="how">${text.orderHow}</p>
    <ol
      class="order"
      role="list"
      @pointermove=${onPointerMove}
      @pointerup=${onDrop}
      @pointercancel=${onDrop}
    >
      ${repeat(
        items,
        item => item.id,
        (item, index) =>
          html`<li @keydown=${(event: KeyboardEvent) => onKeyDown(event, index)}>
            ${
              locked
                ? nothing
                : html`<span
                    class="handle"
                    aria-hidden="true"
                    @pointerdown=${(event: PointerEvent) => onDrag(event, item)}
                    >⠿</span
                  >`
            }
            <span class="place" aria-hidden="true">${index + 1}</span>
            <span class="what" lang=${question.lang} dir="auto">${item.text}</span>
            ${
              locked
                ? nothing
                : html`<span class="moves"
                    >${renderMove(item, index, -1)}${renderMove(item, index, 1)}</span
                  >`
            }
          </li>`,
      )}
    </ol>
    ${locked && revealed ? renderKey(input) : nothing}`;

  function renderMove(item: Item, index: number, by: -1 | 1): TemplateResult {
    const up = by < 0;
    return html`<button
      type="button"
      class="move"
      data-item=${item.id}
      data-by=${by}
      aria-label=${up ? text.moveUp(item.text) : text.moveDown(item.text)}
      ?disabled=${up ? index === 0 : index === items.length - 1}
      @click=${() => moveBy(index, by)}
    >
      <span aria-hidden="true">${up ? '↑' : '↓'}</span>
    </button>`;
  }

  function move(from: number, to: number): Item | undefined {
    const item = items[from];
    if (locked || item === undefined || to < 0 || to >= items.length || from === to)
      return undefined;
    const others = items.filter(({id}) => id !== item.id);
    input.setDraft([...others.slice(0, to), item, ...others.slice(to)].map(({id}) => id));
    input.announce(text.movedTo(item.text, to + 1, items.length));
    return item;
  }

  function moveBy(from: number, by: -1 | 1): void {
    const item = move(from, from + by);
    if (item === undefined) return;
    // At either end the button that was pressed is off: its twin takes the focus.
    const atEnd = by < 0 ? from + by === 0 : from + by === items.length - 1;
    focus(`.move[data-item="${CSS.escape(item.id)}"][data-by="${atEnd ? -by : by}"]`);
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveBy(index, event.key === 'ArrowUp' ? -1 : 1);
  }

  /** The list holds the pointer, because the item itself moves in the page while it is dragged. */
  function onDrag(event: PointerEvent, item: Item): void {
    const list = (event.currentTarget as HTMLElement).closest('ol')!;
    event.preventDefault();
    list.setPointerCapture(event.pointerId);
    list.dataset['dragged'] = item.id;
  }

  function onPointerMove(event: PointerEvent): void {
    const list = event.currentTarget as HTMLElement;
    const from = items.findIndex(({id}) => id === list.dataset['dragged']);
    if (from < 0) return;
    const middles = [...list.children].map(row => {
      const {top, height} = row.getBoundingClientRect();
      return top + height / 2;
    });
    // Past the middle of a neighbour, so that rows of different heights do not jump to and fro.
    const below = middles.filter((middle, index) => index > from && event.clientY > middle).length;
    const above = middles.filter((middle, index) => index < from && event.clientY < middle).length;
    move(from, from + below - above);
  }

  function onDrop(event: PointerEvent): void {
    delete (event.currentTarget as HTMLElement).dataset['dragged'];
  }
}

function inOrder({items}: OrderQuestion, draft: unknown): readonly Item[] {
  if (!Array.isArray(draft)) return items;
  return draft.flatMap(id => items.find(item => item.id === id) ?? []);
}

/** The key is a list of pairs, not one order: more than one order can be right. */
function renderKey({question, draft, text}: ControlsInput<OrderQuestion>): TemplateResult {
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
