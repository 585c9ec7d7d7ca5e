import type {Schema} from './json-schema.js';
import {pathStep} from './problem.js';

type Keyword = keyof Schema;

/** A place where a value does not meet a keyword of a schema. */
export interface Finding {
  /** A JSON Pointer: to the value, or to the property that is missing or too much. */
  readonly path: string;
  readonly keyword: Keyword;
  /** The part of the schema that the keyword stands in. */
  readonly schema: Schema;
  readonly value: unknown;
  /** The property that is missing or too much. */
  readonly name?: string | undefined;
}

/** Holds JSON data against a schema and tells of everything that does not meet it. Throws if it does not know a keyword. */
export function checkSchema(data: unknown, whole: Schema): readonly Finding[] {
  const steps: (string | number)[] = []; // the way from the whole to what is being checked
  let findings: Finding[] = [];

  function tell(keyword: Keyword, schema: Schema, value: unknown, name?: string): void {
    const way = name === undefined ? steps : [...steps, name];
    findings.push({path: way.map(pathStep).join(''), keyword, schema, value, name});
  }

  function check(value: unknown, schema: Schema): void {
    for (const keyword of Object.keys(schema) as Keyword[]) checkKeyword(value, schema, keyword);
  }

  function checkWithin(step: string | number, value: unknown, schema: Schema): void {
    steps.push(step);
    check(value, schema);
    steps.pop();
  }

  function meets(value: unknown, schema: Schema): boolean {
    const before = findings;
    findings = [];
    check(value, schema);
    const isMet = findings.length === 0;
    findings = before;
    return isMet;
  }

  function checkKeyword(value: unknown, schema: Schema, keyword: Keyword): void {
    const {$ref, items, properties = {}, required, dependentRequired, anyOf} = schema;
    switch (keyword) {
      case '$ref':
        return check(value, definition(whole, $ref!));
      case 'items':
        if (!Array.isArray(value)) return;
        for (const [index, item] of value.entries()) checkWithin(index, item, items!);
        return;
      case 'properties':
        if (!isFields(value)) return;
        for (const name of Object.keys(value)) {
          if (has(properties, name)) checkWithin(name, value[name], properties[name]!);
        }
        return;
      case 'additionalProperties':
        for (const name of namesOf(value)) {
          if (!has(properties, name)) tell(keyword, schema, value, name);
        }
        return;
      case 'required':
        if (isFields(value)) checkRequired(value, schema, keyword, required!);
        return;
      case 'dependentRequired':
        for (const [name, names] of Object.entries(dependentRequired!)) {
          if (has(value, name)) checkRequired(value, schema, keyword, names);
        }
        return;
      case 'anyOf':
        if (!anyOf!.some(option => meets(value, option))) tell(keyword, schema, value);
        return;
      default:
        if (!isMet(value, schema, keyword)) tell(keyword, schema, value);
    }
  }

  function checkRequired(
    value: unknown,
    schema: Schema,
    keyword: Keyword,
    names: readonly string[],
  ): void {
    for (const name of names) if (!has(value, name)) tell(keyword, schema, value, name);
  }

  check(data, whole);
  return findings;
}

/** The keywords that look at one value and not within it. Each holds for any value that it does not speak of. */
function isMet(value: unknown, schema: Schema, keyword: Keyword): boolean {
  switch (keyword) {
    case '$schema':
    case '$id':
    case '$defs':
    case 'title':
    case 'description':
    case 'default':
      return true;
    case 'type':
      return [schema.type].flat().some(type => isOfType(value, type));
    case 'const':
      return value === schema.const;
    case 'enum':
      return schema.enum!.includes(value);
    case 'pattern':
      return typeof value !== 'string' || expression(schema.pattern!).test(value);
    case 'minimum':
      return typeof value !== 'number' || value >= schema.minimum!;
    case 'minItems':
      return !Array.isArray(value) || value.length >= schema.minItems!;
    case 'minProperties':
      return !isFields(value) || namesOf(value).length >= schema.minProperties!;
    case 'maxProperties':
      return namesOf(value).length <= schema.maxProperties!;
    default:
      throw new Error(`invalid schema: no check for the keyword "${keyword}"`);
  }
}

function isOfType(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isFields(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(value: unknown, name: string): boolean {
  return isFields(value) && Object.hasOwn(value, name);
}

function namesOf(value: unknown): readonly string[] {
  return isFields(value) ? Object.keys(value) : [];
}

function definition({$defs = {}}: Schema, $ref: string): Schema {
  const schema = $defs[$ref.replace('#/$defs/', '')];
  if (!schema) throw new Error(`invalid schema: nothing at "${$ref}"`);
  return schema;
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return expression;
}
