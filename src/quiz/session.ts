import type {Id} from '../pack/article-pack.js';
import {interactionOf, mark} from './interactions/interactions.js';
import type {Mark, Question, Response} from './question.js';

/** `practice` and `study` say at once what an answer is worth; `test` says it at the end. */
export type Mode = 'practice' | 'test' | 'study';

/** The modes that a page can name. */
export const modes: readonly Mode[] = ['practice', 'test', 'study'];

/** The mode that a page names: `practice` if it names none, and `test` for a name that is not known, which gives nothing away. */
export function modeNamed(name: string | null | undefined): Mode {
  if (name === null || name === undefined) return 'practice';
  return modes.find(mode => mode === name) ?? 'test';
}

/** A mark of an answer that has the question's shape. */
export type Marked = Exclude<Mark, {outcome: 'invalid'}>;

/** What the reader answered. The first try counts; later tries are for learning. */
export interface Answer {
  readonly response: Response;
  readonly mark: Marked;
  readonly tries: number;
  readonly hints: number;
  /** True if the last try was right. */
  readonly solved: boolean;
  /** When it was given, as ISO 8601. */
  readonly at: string;
}

/** Where the reader is in a quiz: everything that the quiz shows follows from it. */
export interface Session {
  readonly mode: Mode;
  readonly questions: readonly Question[];
  /** A test has an overview before its results, from which the reader can go back to any question. */
  readonly phase: 'asking' | 'feedback' | 'overview' | 'results' | 'review';
  /** The reader has seen the results. The answers of a test are final then. */
  readonly finished: boolean;
  readonly position: number;
  readonly answers: Readonly<Record<Id, Answer>>;
  /** What is filled in and not yet checked. */
  readonly draft?: Response;
  /** The mark of the last try, while its feedback is shown. */
  readonly shown?: Marked;
  /** True once the key of the question is no secret any more. */
  readonly revealed: boolean;
  /** Hints taken for the question. */
  readonly hints: number;
  /** Check was pressed and there was nothing to check. */
  readonly incomplete: boolean;
}

export type SessionAction =
  | {readonly type: 'draft'; readonly response: Response | undefined}
  | {readonly type: 'check'; readonly at: string}
  | {readonly type: 'hint'}
  | {readonly type: 'retry'}
  | {readonly type: 'reveal'}
  | {readonly type: 'next'}
  | {readonly type: 'back'}
  | {readonly type: 'go-to'; readonly questionId: Id}
  /** To the first open question. */
  | {readonly type: 'go-on'}
  | {readonly type: 'finish'}
  | {readonly type: 'review'}
  | {
      readonly type: 'restore';
      readonly answers: Readonly<Record<Id, Answer>>;
      readonly finished: boolean;
    };

/** A session before its first question. */
export function startSession(questions: readonly Question[], mode: Mode): Session {
  const start = {
    phase: 'asking',
    finished: false,
    position: 0,
    answers: {},
    revealed: false,
    hints: 0,
    incomplete: false,
  } as const;
  return ask({...start, mode, questions}, 0);
}

/** The session after what the reader did. An action that does not fit the phase changes nothing. */
export function step(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'draft':
      return session.phase === 'asking'
        ? {...session, draft: action.response, incomplete: false}
        : session;
    case 'check':
      return session.phase === 'asking' ? check(session, action.at) : session;
    case 'hint':
      return session.phase === 'asking' && session.hints < hintCount(session)
        ? hint(session)
        : session;
    case 'retry':
      return canRetry(session) ? retry(session) : session;
    case 'reveal':
      return session.phase === 'feedback' ? {...session, revealed: true} : session;
    case 'next':
      return ask(session, session.position + 1);
    case 'back':
      return session.position > 0 ? ask(session, session.position - 1) : session;
    case 'go-to': {
      const position = session.questions.findIndex(({id}) => id === action.questionId);
      return position < 0 ? session : ask(session, position);
    }
    case 'go-on':
      return ask(session, firstOpen(session));
    case 'finish':
      return {...cleared(session), phase: 'results', finished: true};
    case 'review':
      return session.finished ? {...cleared(session), phase: 'review'} : session;
    case 'restore':
      return restore(session, action.answers, action.finished);
  }
}

/** The question that is being asked or answered; none once the quiz is over. */
export function currentQuestion(session: Session): Question | undefined {
  return session.phase === 'asking' || session.phase === 'feedback'
    ? session.questions[session.position]
    : undefined;
}

/** Hints there are: the paragraph, then, where that leaves something to choose, one option refuted. A test has none. */
export function hintCount({mode, questions, position}: Session): number {
  const question = questions[position];
  if (mode === 'test' || question === undefined) return 0;
  const {hintsParagraph, refutable} = interactionOf(question);
  return (hintsParagraph ? 1 : 0) + Math.min(1, refutable(question).length);
}

/** A second try makes sense while the key is hidden. */
export function canRetry({phase, revealed}: Session): boolean {
  return phase === 'feedback' && !revealed;
}

/** Whether all questions are answered. */
export function isComplete({questions, answers}: Session): boolean {
  return questions.every(({id}) => id in answers);
}

function check(session: Session, at: string): Session {
  const question = session.questions[session.position];
  if (question === undefined || isFinal(session)) return session;
  const marked = session.draft === undefined ? undefined : mark(question, session.draft);
  if (session.draft === undefined || marked === undefined || marked.outcome === 'invalid') {
    return {...session, incomplete: true};
  }
  const earlier = session.mode === 'test' ? undefined : session.answers[question.id];
  const answer: Answer = {
    response: earlier?.response ?? session.draft,
    mark: earlier?.mark ?? marked,
    tries: (earlier?.tries ?? 0) + 1,
    hints: earlier?.hints ?? session.hints,
    solved: marked.outcome === 'right',
    at,
  };
  const answered = {...session, answers: {...session.answers, [question.id]: answer}};
  if (session.mode === 'test') return ask(answered, session.position + 1);
  const isSpent = answer.tries > 1 || !interactionOf(question).leavesSecondTry(question);
  const revealed = answer.solved || isSpent;
  return {...answered, phase: 'feedback', shown: marked, revealed};
}

function hint(session: Session): Session {
  const hints = session.hints + 1;
  const question = session.questions[session.position]!;
  const refuted = hints > 1 && interactionOf(question).refutable(question)[0];
  // A refuted option cannot stay picked.
  const draft = session.draft === refuted ? undefined : session.draft;
  return {...session, hints, draft};
}

function retry(session: Session): Session {
  return {...session, phase: 'asking', shown: undefined};
}

/** Without anything that belongs to one question. */
function cleared(session: Session): Session {
  return {
    ...session,
    draft: undefined,
    shown: undefined,
    revealed: false,
    hints: 0,
    incomplete: false,
  };
}

/** Asks the question at a position, shows its feedback if it was answered before, or, past the last one, the results. */
function ask(session: Session, position: number): Session {
  const question = session.questions[position];
  const fresh = cleared(session);
  if (question === undefined) return past(fresh);
  const answer = session.answers[question.id];
  if (answer === undefined)
    return {
      ...fresh,
      phase: 'asking',
      position,
      draft: interactionOf(question).firstDraft(question),
    };
  const again = {...fresh, position, draft: answer.response, hints: answer.hints};
  if (session.mode === 'test' && !session.finished) return {...again, phase: 'asking'};
  return {...again, phase: 'feedback', shown: answer.mark, revealed: true};
}

function hasDraft({questions, position, draft}: Session): boolean {
  const question = questions[position];
  const first = question && interactionOf(question).firstDraft(question);
  return draft !== undefined && String(draft) !== String(first);
}

/** What comes after the last question. */
function past(session: Session): Session {
  if (session.mode === 'test' && !session.finished) return {...session, phase: 'overview'};
  return {...session, phase: 'results', finished: true};
}

function isFinal({mode, finished}: Session): boolean {
  return mode === 'test' && finished;
}

/** Takes in answers from an earlier visit or another tab, and goes on at the first open question. */
function restore(
  session: Session,
  restored: Readonly<Record<Id, Answer>>,
  finished: boolean,
): Session {
  const known = session.questions.flatMap(({id}) =>
    restored[id] ? [[id, restored[id]] as const] : [],
  );
  if (known.every(([id, answer]) => session.answers[id]?.at === answer.at)) return session;
  const answers = {...session.answers, ...Object.fromEntries(known)};
  const isUntouched =
    Object.keys(session.answers).length === 0 &&
    session.phase === 'asking' &&
    session.position === 0 &&
    !hasDraft(session);
  if (!isUntouched) return {...session, answers};
  const isOver = finished && session.mode === 'test';
  const restoredSession = {...session, answers, finished: isOver};
  return ask(restoredSession, isOver ? session.questions.length : firstOpen(restoredSession));
}

/** The position of the first open question; past the end if there is none. */
function firstOpen({questions, answers}: Session): number {
  const open = questions.findIndex(({id}) => !(id in answers));
  return open < 0 ? questions.length : open;
}
