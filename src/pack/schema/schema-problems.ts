import schema from '../../generated/article-pack-schema.js';
import {nearest} from '../nearest.js';
import {mostProblems, sampleOf, type Problem, type ProblemValues} from '../problem.js';
import {schemaCheck, type Mismatch, type SchemaCheck} from './schema-check.js';

let check: SchemaCheck | undefined;

/** What the JSON Schema finds wrong with the shape of a pack: the first hundred, and how many more. */
export function schemaProblems(data: unknown): {problems: readonly Problem[]; more: number} {
  check ??= schemaCheck(schema);
  const {findings, more} = check(data, mostProblems);
  return {problems: findings.map(problemOf), more};
}

function problemOf({path, keyword, schema, value, name = ''}: Mismatch): Problem {
  const {description: aim = '', properties = {}} = schema;
  const found = sampleOf(value);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return {path, code: 'missing', values: {name, aim: properties[name]?.description ?? ''}};
    case 'additionalProperties':
      return {
        path,
        code: 'unknown-property',
        values: {name, ...choice(name, Object.keys(properties))},
      };
    case 'anyOf':
      return {path, code: 'none-of-several', values: {aim, found}};
    case 'type':
      return {path, code: 'wrong-type', values: {types: [schema.type ?? []].flat(), aim, found}};
    case 'enum':
      return {
        path,
        code: 'not-a-choice',
        values: {aim, found, ...choice(value, schema.enum ?? [])},
      };
    case 'const':
      return {path, code: 'not-this-value', values: {value: sampleOf(schema.const), found}};
    case 'minItems': {
      const count = Array.isArray(value) ? value.length : 0;
      return {path, code: 'too-few', values: {least: schema.minItems ?? 0, aim, count}};
    }
    case 'minimum':
      return {path, code: 'too-small', values: {least: schema.minimum ?? 0, aim, found}};
    case 'minProperties':
    case 'maxProperties':
      return {path, code: 'not-one-of-several', values: {aim, names: Object.keys(value ?? {})}};
    default:
      return {path, code: 'wrong-form', values: {aim, found}};
  }
}

function choice(
  value: unknown,
  choices: readonly unknown[],
): Pick<ProblemValues['not-a-choice'], 'choices' | 'near'> {
  const words = choices.filter(each => typeof each === 'string');
  return {
    choices: choices.map(sampleOf),
    near: typeof value === 'string' ? nearest(value, words) : [],
  };
}
