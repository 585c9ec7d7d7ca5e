import type {Schema} from './json-schema.js';
import {pathStep} from '../problem.js';

type Keyword = keyof Schema;

/** A place where a value does not meet a keyword of a schema. */
export interface Mismatch {
  /** A JSON Pointer: to the value, or to the property that is missing or too much. */
  readonly path: string;
  readonly keyword: Keyword;
  /** The part of the schema that the keyword stands in. */
  readonly schema: Schema;
  readonly value: unknown;
  /** The property that is missing or too much. */
  readonly name?: string | undefined;
}

/** What does not meet a schema: as much of it as is asked for, and how many more there are. */
export interface Mismatches {
  readonly findings: readonly Mismatch[];
  readonly more: number;
}

/** Tells of everything in JSON data that does not meet a schema, or of the first `most`. */
export type SchemaCheck = (data: unknown, most?: number) => Mismatches;

type Visit = (value: unknown) => void;

/** Makes a check of a schema. The schema is read once, into functions; throws if it has a keyword that is not known here. */
export function schemaCheck(whole: Schema): SchemaCheck {
  const {$defs = {}} = whole;
  let findings: Mismatch[] = [];
  let room = 0; // for findings
  let more = 0;
  let steps: (string | number)[] = []; // the way from the whole to what is being visited

  function visitor(schema: Schema): Visit {
    const keywords = Object.keys(schema) as Keyword[];
    const visits = keywords.flatMap(keyword => visitorOf(keyword, schema) ?? []);
    return value => {
      for (const visit of visits) visit(value);
    };
  }

  function visitorOf(keyword: Keyword, schema: Schema): Visit | null {
    const tell = (value: unknown, name?: string) => {
      if (findings.length >= room) {
        more += 1;
        return;
      }
      const way = name === undefined ? steps : [...steps, name];
      findings.push({path: way.map(pathStep).join(''), keyword, schema, value, name});
    };
    switch (keyword) {
      case '$ref': {
        const name = schema.$ref!.replace('#/$defs/', '');
        if (!$defs[name]) throw new Error(`invalid schema: nothing at "${schema.$ref}"`);
        return value => definitions[name]!(value);
      }
      case 'items': {
        const visit = visitor(schema.items!);
        return value => {
          if (!Array.isArray(value)) return;
          for (const [index, item] of value.entries()) within(index, item, visit);
        };
      }
      case 'properties': {
        const visits = new Map(Object.entries(mapValues(schema.properties!, visitor)));
        return value => {
          if (!isFields(value)) return;
          for (const name of Object.keys(value)) {
            const visit = visits.get(name);
            if (visit) within(name, value[name], visit);
          }
        };
      }
      case 'additionalProperties': {
        const known = new Set(Object.keys(schema.properties ?? {}));
        return value => {
          for (const name of namesOf(value)) if (!known.has(name)) tell(value, name);
        };
      }
      case 'required': {
        const names = schema.required!;
        return value => {
          if (!isFields(value)) return;
          for (const name of names) if (!Object.hasOwn(value, name)) tell(value, name);
        };
      }
      case 'dependentRequired': {
        const needs = Object.entries(schema.dependentRequired!);
        return value => {
          const names = namesOf(value);
          for (const name of needs.flatMap(([name, needed]) =>
            names.includes(name) ? needed : [],
          ))
            if (!names.includes(name)) tell(value, name);
        };
      }
      case 'anyOf': {
        const options = schema.anyOf!.map(visitor);
        return value => {
          if (!options.some(visit => findNothing(value, visit))) tell(value);
        };
      }
      default: {
        const isMet = test(keyword, schema);
        return isMet && (value => isMet(value) || tell(value));
      }
    }
  }

  function within(step: string | number, value: unknown, visit: Visit): void {
    steps.push(step);
    visit(value);
    steps.pop();
  }

  function findNothing(value: unknown, visit: Visit): boolean {
    const before = {findings, room, more};
    [findings, room, more] = [[], 0, 0];
    visit(value);
    const isNothing = more === 0;
    ({findings, room, more} = before);
    return isNothing;
  }

  const definitions = mapValues($defs, visitor);
  const visit = visitor(whole);
  return (data, most = Infinity) => {
    [findings, steps, room, more] = [[], [], most, 0];
    visit(data);
    return {findings, more};
  };
}

/** The keywords that look at one value and not within it. Each holds for every value that it does not speak of. */
function test(keyword: Keyword, schema: Schema): ((value: unknown) => boolean) | null {
  switch (keyword) {
    case '$schema':
    case '$id':
    case '$defs':
    case 'title':
    case 'description':
    case 'default':
      return null;
    case 'type': {
      const types = [schema.type!].flat();
      return value => types.some(type => isOfType(value, type));
    }
    case 'const':
      return value => value === schema.const;
    case 'enum':
      return value => schema.enum!.includes(value);
    case 'pattern': {
      const pattern = new RegExp(schema.pattern!, 'u');
      return value => typeof value !== 'string' || pattern.test(value);
    }
    case 'minimum':
      return value => typeof value !== 'number' || value >= schema.minimum!;
    case 'minItems':
      return value => !Array.isArray(value) || value.length >= schema.minItems!;
    case 'minProperties':
      return value => !isFields(value) || namesOf(value).length >= schema.minProperties!;
    case 'maxProperties':
      return value => namesOf(value).length <= schema.maxProperties!;
    default:
      throw new Error(`invalid schema: no check for the keyword "${keyword}"`);
  }
}

function isOfType(value: unknown, type: string): boolean {
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

function namesOf(value: unknown): readonly string[] {
  return isFields(value) ? Object.keys(value) : [];
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
