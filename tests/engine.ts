import {itIf} from './skip.js';

/** A test that emulates media. */
export const itWithMedia = itIf(
  navigator.userAgent.includes('Chrome/'),
  'only Chromium emulates media',
);
