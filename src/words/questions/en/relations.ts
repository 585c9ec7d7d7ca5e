import type {RelationWording} from '../../../pack/relation.js';
import {causes} from './relations/causes.js';
import {deeds} from './relations/deeds.js';
import {law} from './relations/law.js';
import {numbers} from './relations/numbers.js';
import {people} from './relations/people.js';
import {places} from './relations/places.js';
import {views} from './relations/views.js';

/** The library's relations in English. Every frame was read with singular and plural subjects. */
export const relations: Readonly<Record<string, RelationWording>> = {
  ...people,
  ...places,
  ...numbers,
  ...deeds,
  ...causes,
  ...law,
  ...views,
};
