/** Shows and hides the dialog: beside the page where there is room, else as a sheet over all of it. */
export function createSheet(dialog: HTMLDialogElement) {
  const narrow = matchMedia('(max-width: 479.98px), (max-height: 419.98px)');
  const show = () => {
    dialog.close();
    if (narrow.matches) dialog.showModal();
    else dialog.show();
    follow();
  };
  // The keyboard of a phone covers the page without making it smaller; the visual viewport is what is left.
  const follow = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    dialog.style.setProperty('--height', `${height}px`);
    dialog.style.setProperty('--top', `${offsetTop}px`);
  };
  narrow.addEventListener('change', () => {
    if (!dialog.open) return;
    const { activeElement } = dialog.getRootNode() as ShadowRoot;
    show();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  });
  visualViewport?.addEventListener('resize', follow);
  visualViewport?.addEventListener('scroll', follow);
  return { show };
}
