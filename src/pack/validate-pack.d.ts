/** Says whether a value has the shape that the pack's JSON Schema asks for. Made from the schema by the build. */
declare const validatePack: {
  (value: unknown): boolean;
  /** What was wrong with the last value. */
  readonly errors?: readonly SchemaError[] | null;
};

/** One complaint, in the words of ajv (`verbose`). */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

export default validatePack;
