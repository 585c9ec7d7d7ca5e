/** What the keys move. */
interface MovedPicture {
  zoom(factor: number): void;
  move(part: number): void;
}

/** Moves the picture as a key on a button asks: plus, minus and the arrows to either side. Leaves all others alone. */
export function moveByKey(
  event: KeyboardEvent,
  direction: 'ltr' | 'rtl',
  picture: MovedPicture,
): void {
  if (!(event.target as Element).matches('button')) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case '+':
    case '=':
      picture.zoom(0.5);
      break;
    case '-':
      picture.zoom(2);
      break;
    case 'ArrowLeft':
    case 'ArrowRight':
      picture.move(event.key === later ? 0.2 : -0.2);
      break;
    default:
      return;
  }
  event.preventDefault();
}
