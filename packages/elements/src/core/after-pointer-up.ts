let watching = false;
let held = false;
const waiting: (() => void)[] = [];

/** Begins to notice presses, once for the page: later calls do nothing. */
export function watchPointer(): void {
  if (watching) return;
  watching = true;
  const options = { capture: true, passive: true };
  const press = ({ button }: MouseEvent): void => {
    held = button === 0;
  };
  window.addEventListener('mousedown', press, options);
  // A key ends a press, too: a press that left the window is not seen to end.
  for (const end of ['mouseup', 'dragend', 'contextmenu', 'keydown']) {
    window.addEventListener(end, letGo, options);
  }
}

/**
 * Runs what may move things on the page. It runs at once or, while the mouse is held down, after
 * the button was released and the click was heard. Anything that moves in between takes the click
 * from under the pointer.
 */
export function afterPointerUp(run: () => void): void {
  if (held) waiting.push(run);
  else run();
}

function letGo(): void {
  held = false;
  if (waiting.length === 0) return;
  // The click follows the release before any timer runs.
  window.setTimeout(() => {
    for (const run of waiting.splice(0)) run();
  });
}
