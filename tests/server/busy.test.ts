/** While another process writes to the case, everybody is answered; a decision waits for its turn and holds nobody up. */
import Database from 'libsql';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';
import { dropCase, POSTGRES, schemaOf } from './postgres-case.ts';

const confirm = async (app: OpenApp, key: string) => {
  const { id } = (await app.get('/api/claims')).json.rows[0];
  const { last } = (await app.get(`/api/claims/${id}`)).json.decided;
  return app.post('/api/judgements', { about: id, verdict: 'confirmed', reason: '', seen: last, key });
};

/** Confirms while the case is held: reading is answered meanwhile, the decision once it is let go of. */
async function whileHeld(app: OpenApp, letGo: () => Promise<void>): Promise<void> {
  let decided = false;
  const decision = confirm(app, 'held-by-another').then((answer) => {
    decided = true;
    return answer;
  });
  for (let n = 0; n < 5; n++) {
    expect((await app.get('/api/reports')).status).toBe(200);
    expect((await app.get('/api/log')).status).toBe(200);
    await new Promise((resume) => setTimeout(resume, 30));
  }
  expect(decided).toBe(false);
  await letGo();
  expect(await decision).toMatchObject({ status: 200, json: { judgement: { verdict: 'confirmed' } } });
}

describe('a case in a file that another process writes to', () => {
  it('is read meanwhile, and takes the decision afterwards', async () => {
    const app = await openApp();
    const other = new Database(app.place.name);
    try {
      other.exec('BEGIN IMMEDIATE');
      await whileHeld(app, async () => void other.exec('COMMIT'));
    } finally {
      other.close();
      await app.close();
    }
  });
});

describe('a case at a server that another process writes to', () => {
  it('is read meanwhile, and takes the decision afterwards', async () => {
    const app = await openApp(undefined, undefined, POSTGRES);
    const other = new pg.Client({ connectionString: POSTGRES });
    await other.connect();
    try {
      await other.query('SELECT pg_advisory_lock(hashtext($1))', [schemaOf(app.place.name)]);
      await whileHeld(app, async () => void (await other.query('SELECT pg_advisory_unlock_all()')));
    } finally {
      await other.end();
      await app.close();
      await dropCase(app.place.name);
    }
  });
});
