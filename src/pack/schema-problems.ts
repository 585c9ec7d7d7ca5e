import validatePack from '../generated/validate-pack.js';
import type {SchemaError} from './validate-pack.js';
import {nearest} from './nearest.js';
import {pathStep, show, showChoice, type Problem} from './problem.js';

/** What the JSON Schema finds wrong with the shape of a pack, in the words of the schema's own descriptions. */
export function schemaProblems(value: unknown): readonly Problem[] {
  if (validatePack(value)) return [];
  return (validatePack.errors ?? []).flatMap(error => toProblem(error) ?? []);
}

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

function toProblem(error: SchemaError): Problem | null {
  const {instancePath, keyword, params, data} = error;
  const schema: Described = error.parentSchema ?? {};
  const aim = schema.description ?? '';
  const found = show(data);
  switch (keyword) {
    case 'required':
      // An `anyOf` of required properties speaks for itself, below.
      return error.schemaPath.includes('/anyOf/') ? null : missing(error, schema);
    case 'dependentRequired':
      return missing(error, schema);
    case 'additionalProperties':
      return unknownProperty(error, schema);
    case 'anyOf':
      return {path: instancePath, expected: aim, found, mend: 'Add one of them.'};
    case 'type': {
      const types = [error.schema].flat().map(type => typeWords[String(type)] ?? String(type));
      const kind = types.join(' or ');
      return {path: instancePath, expected: `${kind}. ${aim}`, found, mend: `Write ${kind} here.`};
    }
    case 'enum': {
      const choices = error.schema as readonly string[];
      return {
        path: instancePath,
        expected: `${showChoice(choices)}. ${aim}`,
        found,
        mend: didYouMean(data, choices) ?? 'Take one of these.',
      };
    }
    case 'const':
      return {
        path: instancePath,
        expected: show(error.schema),
        found,
        mend: `Write ${show(error.schema)}.`,
      };
    case 'minItems': {
      const expected = `at least ${params['limit']}. ${aim}`;
      return {path: instancePath, expected, found: countFound(data), mend: 'Add what is missing.'};
    }
    case 'minimum': {
      const expected = `a number of at least ${params['limit']}. ${aim}`;
      return {path: instancePath, expected, found, mend: `Write ${params['limit']} or more.`};
    }
    case 'minProperties':
    case 'maxProperties':
      return {
        path: instancePath,
        expected: aim,
        found: propertiesFound(data),
        mend: 'Keep just one.',
      };
    case 'pattern':
    case 'minLength':
      return {path: instancePath, expected: aim, found, mend: 'Write it in this form.'};
    default:
      return {path: instancePath, expected: error.message ?? aim, found, mend: 'Change it to fit.'};
  }
}

function missing({instancePath, params}: SchemaError, schema: Described): Problem {
  const name = String(params['missingProperty']);
  const aim = schema.properties?.[name]?.description;
  return {
    path: instancePath + pathStep(name),
    expected: `"${name}"${aim ? `: ${aim}` : ''}`,
    found: 'nothing',
    mend: `Add "${name}".`,
  };
}

function unknownProperty({instancePath, params}: SchemaError, schema: Described): Problem {
  const name = String(params['additionalProperty']);
  const names = Object.keys(schema.properties ?? {});
  return {
    path: instancePath + pathStep(name),
    expected: `only ${showChoice(names)}`,
    found: show(name),
    mend: didYouMean(name, names) ?? 'Take it out.',
  };
}

function didYouMean(value: unknown, choices: readonly string[]): string | null {
  const near = typeof value === 'string' ? nearest(value, choices) : [];
  return near.length === 0 ? null : `Did you mean ${showChoice(near)}?`;
}

function countFound(data: unknown): string {
  return Array.isArray(data) && data.length > 0 ? `${data.length}` : show(data);
}

function propertiesFound(data: unknown): string {
  const names = Object.keys(data ?? {});
  return names.length === 0 ? 'none' : names.map(show).join(' and ');
}
