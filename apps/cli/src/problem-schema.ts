const id = { type: 'string', minLength: 1 };
const ids = { type: 'array', items: id };
const moment = { type: ['number', 'string'] };
const count = { type: 'integer', minimum: 0 };
const row = { type: 'array', items: { type: 'number' } };
const rows = { type: 'array', items: row };

const object = (required: readonly string[], properties: Record<string, unknown>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const meeting = object(['people', 'slot'], { people: { ...ids, minItems: 2 }, slot: id, place: id });

/** The JSON Schemas of when and how often somebody can meet. */
export const ATTENDANCE = {
  minimum: count,
  maximum: count,
  availability: ids,
  rest: { type: 'number', minimum: 0 },
  needs: ids,
};

/** The JSON Schemas of where and when people can meet. */
export const GRID = {
  slots: { type: 'array', items: object(['id', 'from', 'to'], { id, from: moment, to: moment }) },
  places: {
    type: 'array',
    items: object(['id'], {
      id,
      seats: { type: 'integer', minimum: 2 },
      parallel: count,
      properties: ids,
      availability: ids,
    }),
  },
  walks: {
    type: 'array',
    items: { type: 'array', minItems: 3, maxItems: 3, items: [id, id, { type: 'number', minimum: 0 }] },
  },
};

/** The JSON Schema of a Problem of the engine. */
export const PROBLEM = object(['people', 'slots', 'places', 'pairs'], {
  people: { type: 'array', items: object(['id', 'maximum'], { id, newcomer: { type: 'boolean' }, ...ATTENDANCE }) },
  ...GRID,
  pairs: {
    type: 'array',
    items: {
      type: 'array',
      minItems: 3,
      maxItems: 4,
      items: [id, id, { type: 'number', minimum: 0, maximum: 1_000_000 }, { type: 'boolean' }],
    },
  },
  locks: { type: 'array', items: meeting },
  exclusions: { type: 'array', items: { type: 'array', minItems: 2, maxItems: 2, items: [id, id] } },
  groups: { type: 'array', items: object(['id', 'people'], { id, people: ids, mayMeet: ids }) },
  mode: { enum: ['total', 'worst-off'] },
});

const prices = object(['people', 'personSlots', 'placeSlots'], { people: row, personSlots: rows, placeSlots: rows });

/** The JSON Schema of a Schedule of the engine, which holds its problem. */
export const SCHEDULE = object(['problem', 'meetings', 'certificate'], {
  problem: PROBLEM,
  meetings: { type: 'array', items: meeting },
  certificate: object(['inputs', 'mode', 'value', 'bound', 'gap', 'prices', 'unserved', 'belowMinimum', 'seal'], {
    inputs: id,
    mode: { enum: ['total', 'worst-off'] },
    value: { type: 'number' },
    bound: { type: 'number' },
    gap: { type: 'number' },
    prices,
    unserved: {
      type: 'array',
      items: object(['pair', 'reason', 'people'], {
        pair: { ...ids, minItems: 2, maxItems: 2 },
        reason: id,
        people: ids,
      }),
    },
    belowMinimum: ids,
    lacking: object(['people'], {
      people: {
        type: 'array',
        items: object(['person', 'reason'], { person: id, reason: { enum: ['impossible', 'fewest', 'unproven'] } }),
      },
      newcomers: prices,
      minimums: prices,
    }),
    changes: count,
    worstOff: object(['level', 'bound', 'weights', 'prices'], {
      level: { type: 'number' },
      bound: { type: 'number' },
      weights: row,
      prices,
    }),
    seal: id,
  }),
});

/** The JSON Schema of a RepairRequest of the engine: a schedule, what broke, and how many changes there may be. */
export const REPAIR_REQUEST = object(['schedule', 'broken', 'changes'], {
  schedule: SCHEDULE,
  broken: object([], {
    now: moment,
    left: ids,
    away: { type: 'array', items: object(['person', 'slots'], { person: id, slots: ids }) },
    places: { type: 'array', items: object(['place'], { place: id, slots: ids }) },
    slots: ids,
    cancelled: { type: 'array', items: object(['people', 'slot'], { people: { ...ids, minItems: 2 }, slot: id }) },
  }),
  changes: count,
});
