import type {Relation, RelationWording} from '../../src/pack/relation.js';

/** The row of a relation in the guide for writers of packs. */
export function relationRow(
  {id, subject, range}: Relation,
  {statement}: Pick<RelationWording, 'statement'>,
): string {
  const object =
    'entity' in range
      ? typesOf(range.entity)
      : 'phrase' in range
        ? `_${range.phrase}_`
        : `number (${range.quantity})`;
  return `| \`${id}\` | ${plain(statement)} | ${typesOf(subject)} | ${object} |`;
}

/** The statement for one thing in the present, with its slots in italics. */
function plain(statement: string): string {
  return statement
    .replace(/\{subject:([^|}]*)[^}]*\}/g, '$1')
    .replace(/\{([a-z]+)\|[^}]*\}/g, '$1')
    .replace(/\{(subject|object)(?:\.bare)?\}/g, '_$1_')
    .replace(/\{(\w+)\}/g, '_$1_');
}

function typesOf(types: readonly string[]): string {
  return types.length > 10 ? 'anything' : types.join(', ');
}
