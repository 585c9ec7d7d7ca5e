/** A stable name inside one pack: lower-case letters, digits and hyphens. */
export type Id = string;
