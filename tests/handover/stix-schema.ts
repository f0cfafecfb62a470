/** The rules of STIX 2.1 (OASIS Standard, 10 June 2021, sections 3 to 7) for the objects that exports hold, as a JSON schema of our own. */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const idOf = (type: string): object => ({ type: 'string', pattern: `^${type}--${UUID}$` });
const text = { type: 'string', minLength: 1 };
const time = { type: 'string', format: 'date-time', pattern: 'Z$' };
const refs = { type: 'array', minItems: 1, uniqueItems: true, items: idOf('[a-z][a-z0-9-]+') };
const reference = {
  type: 'object',
  required: ['source_name'],
  properties: {
    source_name: text,
    description: text,
    url: { type: 'string', format: 'uri' },
    hashes: {
      type: 'object',
      minProperties: 1,
      propertyNames: { enum: ['SHA-256'] },
      additionalProperties: { pattern: '^[0-9a-f]{64}$' },
    },
  },
  additionalProperties: false,
};

/** Properties that every object may have. There are none of our own making. */
const COMMON = {
  spec_version: { const: '2.1' },
  created_by_ref: idOf('identity'),
  created: time,
  modified: time,
  confidence: { type: 'integer', minimum: 0, maximum: 100 },
  external_references: { type: 'array', minItems: 1, items: reference },
  object_marking_refs: { type: 'array', minItems: 1, items: idOf('marking-definition') },
};

function sdo(type: string, required: readonly string[], properties: object): object {
  return {
    type: 'object',
    required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
    properties: { ...COMMON, type: { const: type }, id: idOf(type), ...properties },
    additionalProperties: false,
  };
}

const { modified: _never, confidence: _none, ...MARKED } = COMMON;
const marking = {
  type: 'object',
  required: ['type', 'spec_version', 'id', 'created', 'definition_type', 'definition'],
  properties: {
    ...MARKED,
    type: { const: 'marking-definition' },
    id: idOf('marking-definition'),
    definition_type: { const: 'statement' },
    definition: {
      type: 'object',
      required: ['statement'],
      properties: { statement: text },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];
const CLASSES = ['individual', 'group', 'system', 'organization', 'class', 'unknown'];

export const BUNDLE = {
  type: 'object',
  required: ['type', 'id', 'objects'],
  properties: {
    type: { const: 'bundle' },
    id: idOf('bundle'),
    objects: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        discriminator: { propertyName: 'type' },
        required: ['type'],
        oneOf: [
          sdo('identity', ['name'], { name: text, description: text, identity_class: { enum: CLASSES } }),
          sdo('note', ['content', 'object_refs'], { abstract: text, content: text, object_refs: refs }),
          sdo('report', ['name', 'published', 'object_refs'], {
            name: text,
            description: text,
            published: time,
            object_refs: refs,
          }),
          sdo('opinion', ['opinion', 'object_refs'], {
            explanation: text,
            opinion: { enum: OPINIONS },
            object_refs: refs,
          }),
          marking,
        ],
      },
    },
  },
  additionalProperties: false,
};
