/** How the reports of the scale corpus word things: templates of our own, with places for names and figures. */

/** A figure in the name of a body. */
export const COUNTS = [
  'According to BODY, N WHOM were FATE in EVENT in TOWN on DATE.',
  'BODY said that N WHOM were FATE in EVENT in TOWN on DATE.',
  'N WHOM were FATE in EVENT in TOWN on DATE, BODY said.',
  'BODY reported on DAY that N WHOM had been FATE in EVENT in TOWN.',
  'N WHOM were FATE in EVENT in TOWN, OUTLET reported, citing BODY.',
];

/** A figure that an outlet gives as its own. */
export const OWN_COUNTS = [
  'N WHOM were FATE in EVENT in TOWN on DATE.',
  'EVENT in TOWN left N WHOM FATE, our correspondent found.',
];

export const DENIALS = [
  'BODY denied that any WHOM were FATE in EVENT in TOWN.',
  'BODY denied that there was ONEEVENT in TOWN on DATE.',
];

export const OPENINGS = [
  'People in TOWN spoke of EVENT on DATE.',
  'There was ONEEVENT in TOWN on DATE, residents said.',
  'ONEEVENT was reported in TOWN on DATE.',
];

/** What stands around: each tells something, none of it of those counted. */
export const FILLERS = [
  'The road to the market was closed for most of the day.',
  'A teacher from the lower school said that the windows shook twice before noon.',
  'Shops in the old quarter opened again in the afternoon.',
  'The council met in the evening and asked people to stay at home.',
  'Electricity returned to most streets after dark.',
  'A driver who passed through said he saw smoke over the grain store.',
  'Two clinics asked for blood and blankets.',
  'Residents said that the bridge by the mill was damaged.',
  'The mayor said that repairs would begin within the week.',
  'Nobody has claimed responsibility.',
  'Families waited at the gate of the hospital for news.',
  'A spokesman for the guard declined to comment.',
];

export const EVENTS = ['shelling', 'air strike', 'attack', 'bombing', 'explosion'];
export const PEOPLE = ['civilians', 'people', 'soldiers', 'fighters', 'police officers'];
