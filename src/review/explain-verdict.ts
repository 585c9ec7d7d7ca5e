import type {Question} from '../quiz/question.js';
import type {Verdict} from './verdict.js';

/** A verdict in words, for a report: the question, and what stands against it. */
export function explainVerdict(question: Question, verdict: Verdict): string {
  const head = `${question.id} (${question.kind}): "${question.stem}"`;
  if (verdict.sound) return `${head}\n  sound: ${soundness(question)}`;
  const faults = verdict.faults.map(fault => `  - ${fault}`);
  return [
    head,
    `  unsound, for ${faults.length === 1 ? 'one reason' : `${faults.length} reasons`}:`,
    ...faults,
  ].join('\n');
}

function soundness(question: Question): string {
  switch (question.interaction) {
    case 'choice':
      return `one of its ${question.options.length} options is true whatever the article leaves open, the others are false.`;
    case 'multiple-choice':
      return `${question.keys.length} of its ${question.options.length} options are true whatever the article leaves open, the others are false.`;
    case 'number':
      return 'the number is the one that the article gives.';
    case 'order':
      return 'it accepts the orders that can have been, and no others.';
    case 'match':
      return 'each item has one partner, and every other pair is false.';
    case 'placement':
      return 'its window holds every day that the article allows, and no others.';
    case 'passage':
      return 'one paragraph proves the statement, and no other does.';
  }
}
