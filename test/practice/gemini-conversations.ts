import type { AnswerPlace } from './gemini-stream.ts';

interface Turn extends AnswerPlace {
  readonly prompt: string;
  readonly answer: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

/** The conversations of the Gemini stand-in, in the nested arrays in which the real service gives them. */
export class GeminiConversations {
  readonly #turns: Turn[] = [];

  add(turn: Turn): void {
    this.#turns.push(turn);
  }

  /** Answer to `MaZiqc`: id, title and time of each conversation, newest first. */
  list(): unknown {
    const first = this.#turns.filter(
      ({ conversation }, at) =>
        this.#turns.findIndex((turn) => turn.conversation === conversation) === at,
    );
    const title = (prompt: string): string => Array.from(prompt).slice(0, 40).join('');
    return [
      null,
      null,
      first.reverse().map((turn) => [turn.conversation, title(turn.prompt), turn.at]),
    ];
  }

  /** Answer to `hNvQHb`: the turns of one conversation, newest first. */
  read(conversation: unknown): unknown {
    const turns = this.#turns.filter((turn) => turn.conversation === conversation);
    return [
      turns
        .reverse()
        .map((turn) => [
          [turn.conversation, turn.response],
          null,
          [[turn.prompt]],
          [[[turn.candidate, [turn.answer]]]],
          [turn.at],
        ]),
    ];
  }
}
