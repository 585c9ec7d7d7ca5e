import type {UiText} from '../ui-text.js';
import {lesson} from './lesson.js';
import {quiz} from './quiz.js';
import {source} from './source.js';
import {timeline} from './timeline.js';

export const russian: UiText = {timeline, quiz, lesson, source};
