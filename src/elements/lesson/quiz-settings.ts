/** What a page can set of the quiz of a lesson. Nothing is said of what is `null`: the quiz has defaults of its own. */
export interface QuizSettings {
  readonly seed: string | null;
  readonly count: string | null;
  readonly kinds: string | null;
  readonly mode: string | null;
  readonly disabled: boolean;
  readonly noStorage: boolean;
  readonly seedFromAddress: boolean;
  readonly teacher: boolean;
}
