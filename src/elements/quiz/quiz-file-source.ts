import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseQuizFile, type QuizFile} from '../../formats/quiz-file.js';
import {PackErrorEvent} from '../shared/events/pack-error-event.js';
import {failed, fetchText, readJson, type PackFailure} from '../shared/source/read-pack.js';

/** Gives an element the quiz file at an address. Never throws: problems are a state, and a `pack-error` event. */
export class QuizFileSource implements ReactiveController {
  file: QuizFile | undefined;
  failure: PackFailure | undefined;

  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _address: string | null = null;
  private _loading?: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  /** Where the file is; null for none. */
  get address(): string | null {
    return this._address;
  }

  set address(address: string | null | undefined) {
    this._loading?.abort();
    this._loading = undefined;
    this._address = address ?? null;
    this.file = undefined;
    this.failure = undefined;
    this._host.requestUpdate();
  }

  get isLoading(): boolean {
    return this._address !== null && !this.file && !this.failure;
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    if (this.isLoading && !this._loading && this._host.isConnected) void this._fetch();
  }

  private async _fetch(): Promise<void> {
    const loading = new AbortController();
    this._loading = loading;
    const base = this._host.ownerDocument.baseURI;
    const options = {base, signal: loading.signal, what: 'quiz file'} as const;
    try {
      const result = await fetchText<QuizFile | PackFailure>(
        this._address ?? '',
        options,
        readQuizFile,
      );
      if (this._loading === loading) this._settle(result);
    } catch {
      // Aborted: another address has taken its place.
    }
  }

  private _settle(result: QuizFile | PackFailure): void {
    if ('problems' in result) this.failure = result;
    else this.file = result;
    this._host.requestUpdate();
    if (this.failure) this._host.dispatchEvent(new PackErrorEvent(this.failure));
  }
}

function readQuizFile(text: string): QuizFile | PackFailure | Promise<QuizFile | PackFailure> {
  return readJson<QuizFile | Promise<PackFailure>>(text, value => {
    const result = parseQuizFile(value);
    if (result.ok) return result.file;
    return failed({path: result.path, code: 'not-a-quiz-file', values: {}});
  });
}
