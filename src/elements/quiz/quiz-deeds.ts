import type {QuizDeeds} from './quiz-view.js';

/** The quiz that something is done with. */
export interface HandledQuiz {
  readonly seedFromAddress: boolean;
  readonly noStorage: boolean;
  restart(seed?: string): void;
  print(options?: {readonly bothForms: boolean}): Promise<void>;
}

/** How the quiz stands, which its public face does not tell. */
export interface QuizStanding extends Pick<QuizDeeds, 'seed' | 'isCleared'> {
  /** Deletes what is kept on the device. */
  readonly clear: () => void;
}

/** What can be done with a quiz as it stands. */
export function quizDeeds(quiz: HandledQuiz, {seed, isCleared, clear}: QuizStanding): QuizDeeds {
  return {
    seed,
    hasLinks: quiz.seedFromAddress,
    restart: seed => quiz.restart(seed),
    isCleared,
    clear: quiz.noStorage ? undefined : clear,
    print: options => void quiz.print(options),
  };
}
