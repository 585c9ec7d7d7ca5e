import schema from '../../generated/article-pack-schema.js';
import {nearest} from '../nearest.js';
import {show, showChoice, type Problem} from '../problem.js';
import {schemaCheck, type Finding, type SchemaCheck} from './schema-check.js';

let check: SchemaCheck | undefined;

/** What the JSON Schema finds wrong with the shape of a pack, in the words of the schema's own descriptions. */
export function schemaProblems(data: unknown): readonly Problem[] {
  check ??= schemaCheck(schema);
  return check(data).map(finding => ({path: finding.path, ...explain(finding)}));
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

function explain({keyword, schema, value, name = ''}: Finding): Omit<Problem, 'path'> {
  const {description: aim = '', properties = {}} = schema;
  const found = show(value);
  switch (keyword) {
    case 'required':
    case 'dependentRequired': {
      const words = properties[name]?.description;
      return {
        expected: words ? `"${name}": ${words}` : `"${name}"`,
        found: 'nothing',
        mend: `Add "${name}".`,
      };
    }
    case 'additionalProperties': {
      const names = Object.keys(properties);
      return {
        expected: `only ${showChoice(names)}`,
        found: show(name),
        mend: didYouMean(name, names) ?? 'Take it out.',
      };
    }
    case 'anyOf':
      return {expected: aim, found, mend: 'Add one of them.'};
    case 'type': {
      const kinds = [schema.type ?? []].flat().map(type => typeWords[type] ?? type);
      const kind = kinds.join(' or ');
      return {expected: `${kind}. ${aim}`, found, mend: `Write ${kind} here.`};
    }
    case 'enum': {
      const choices = schema.enum ?? [];
      return {
        expected: `${showChoice(choices)}. ${aim}`,
        found,
        mend: didYouMean(value, choices) ?? 'Take one of these.',
      };
    }
    case 'const': {
      const expected = show(schema.const);
      return {expected, found, mend: `Write ${expected}.`};
    }
    case 'minItems':
      return {
        expected: `at least ${schema.minItems}. ${aim}`,
        found: countFound(value),
        mend: 'Add what is missing.',
      };
    case 'minimum':
      return {
        expected: `a number of at least ${schema.minimum}. ${aim}`,
        found,
        mend: `Write ${schema.minimum} or more.`,
      };
    case 'minProperties':
    case 'maxProperties':
      return {expected: aim, found: propertiesFound(value), mend: 'Keep just one.'};
    default:
      return {expected: aim, found, mend: 'Write it in this form.'};
  }
}

function didYouMean(value: unknown, choices: readonly unknown[]): string | null {
  const words = choices.filter(choice => typeof choice === 'string');
  const near = typeof value === 'string' ? nearest(value, words) : [];
  return near.length === 0 ? null : `Did you mean ${showChoice(near)}?`;
}

function countFound(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? `${value.length}` : show(value);
}

function propertiesFound(value: unknown): string {
  const names = Object.keys(value ?? {});
  return names.length === 0 ? 'none' : names.map(show).join(' and ');
}
