/** Chromium alone emulates media: `if (!canEmulateMedia) this.skip();`. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');

/** WebKit keeps the size of its window. */
export const canSetViewport = canEmulateMedia || navigator.userAgent.includes('Firefox/');
