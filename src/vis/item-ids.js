let count = 0;

/** Stands in for uuid: our items all bring their ids, and those that vis makes need only be its own. */
export function v4() {
  count += 1;
  return `vis-${count}`;
}
