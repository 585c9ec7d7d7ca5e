import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect} from 'chai';
import {relations} from '../../src/words/questions/en/relations.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {libraryRelations} from '../../src/pack/relations.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {relationRow} from './relation-row.js';

const guide = readFileSync(new URL('../../src/packs/README.md', import.meta.url), 'utf8');
const steps = blocksOf('json').map(block => JSON.parse(block) as unknown);
const scripts = blocksOf('js');
const outputs = blocksOf('text');
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

describe('the guide to writing a pack', () => {
  it('begins with a pack of at most ten lines that gives questions', () => {
    expect(blocksOf('json')[0]!.trim().split('\n').length).to.be.at.most(10);
    expect(questionsAfter(1)).not.to.be.empty;
  });

  for (const step of steps.keys()) {
    const [, heading] = [...guide.split('```json')[step]!.matchAll(/^#+ (.*)$/gm)].at(-1)!;
    it(`keeps a sound pack: ${heading}`, () => {
      expect(questionsAfter(step + 1).length).to.be.at.least(questionsAfter(step).length);
    });
  }

  it('shows misreadings that become options, and what is not stated as a question', () => {
    const questions = questionsAfter(steps.length);
    const options = [1, 2, 3, 4, 5, 6].flatMap(seed =>
      questionsAfter(steps.length, String(seed)).flatMap(question =>
        'options' in question ? question.options.map(({text}) => text.toLowerCase()) : [],
      ),
    );
    expect(options.some(text => /^to (sell the boat|build a bridge)/.test(text))).to.be.true;
    expect(questions.map(({id}) => id)).to.include('statement.lund-aim');
    expect(questions.map(({kind}) => kind)).to.include.members(['when', 'who-says', 'gist']);
  });

  it('lists every relation as it is, and no other', () => {
    const rows = guide.split('\n').filter(line => /^\| `[a-z-]+` +\|.*\|.*\|.*\|$/.test(line));
    expect(rows).to.have.members(
      libraryRelations.map(relation => relationRow(relation, relations[relation.id]!)),
    );
  });

  for (const [index, script] of scripts.entries()) {
    it(`has a script that prints what it says, the ${index === 0 ? 'first' : 'second'}`, async () => {
      const printed = linesOf(await run(script));
      expect(linesOf(outputs[index]!)).not.to.be.empty;
      expect(printed).to.include.members(linesOf(outputs[index]!));
    });
  }
});

function blocksOf(language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm');
  return [...guide.matchAll(fence)].map(([, block]) => block!);
}

/** The pack after so many steps. */
function packAfter(count: number): unknown {
  return steps.slice(0, count).reduce(merged);
}

function questionsAfter(count: number, seed = 'bank') {
  if (count === 0) return [];
  const result = parsePack(packAfter(count));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  const {questions} = makeBank(result.pack, {seed});
  const unsound = questions.filter(question => !verifyQuestion(result.pack, question).sound);
  expect(unsound.map(({id}) => id)).to.deep.equal([]);
  return questions;
}

/** What a step adds: to lists at their end, to objects part by part. */
function merged(before: unknown, step: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(step)) return [...before, ...step];
  if (!isRecord(before) || !isRecord(step)) return step;
  const added = Object.entries(step).map(([name, value]) => [
    name,
    name in before ? merged(before[name], value) : value,
  ]);
  return {...before, ...Object.fromEntries(added)};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Runs a script of the guide beside the guide's whole pack, with the library's sources in the place of its build. */
async function run(script: string): Promise<string> {
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, 'pack-guide-'));
  try {
    const core = new URL('../../src/core.ts', import.meta.url).href;
    writeFileSync(join(folder, 'my-pack.json'), JSON.stringify(packAfter(steps.length)));
    writeFileSync(join(folder, 'check.mjs'), script.replaceAll('article-elements/core.js', core));
    const options = ['--import', 'tsx', 'check.mjs'];
    const {stdout} = await promisify(execFile)(process.execPath, options, {cwd: folder});
    return stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Numbers may change with the library; the lines are told apart by their words. */
function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map(line => line.replace(/\d+/g, 'N'));
}
