import { FeedbackRepository } from '../../apps/api/src/matching/feedback.repository.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

/** A meeting of these people that ended ten minutes ago. */
async function met(count: number) {
  const { eventId, slotIds, people } = await eventWith(t, [60], count);
  await t.world.place(eventId, { seats: 8, name: 'Lounge' });
  const [anna, ...others] = people as [Person, ...Person[]];
  const { body: asked } = await send(anna, eventId, others, slotIds);
  let meetingId = '';
  for (const other of others) {
    const { body } = await other.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    meetingId = body.meeting?.id ?? meetingId;
  }
  const early = await anna.as.put(`/api/meetings/${meetingId}/statement`, { tookPlace: true, missing: [] });
  expect([early.status, early.body.code]).toEqual([409, 'not_begun']);
  await t.world.sql(
    `update meeting set during = tstzrange(now() - interval '30 minutes', now() - interval '10 minutes') where id = $1`,
    [meetingId],
  );
  return { eventId, meetingId, anna, others };
}
const say = (who: Person, meetingId: string, tookPlace: boolean, missing: Person[] = []) =>
  who.as.put(`/api/meetings/${meetingId}/statement`, { tookPlace, missing: missing.map(({ id }) => id) });
const review = (who: Person, meetingId: string, body: object) => who.as.put(`/api/meetings/${meetingId}/review`, body);
const encounters = (meetingId: string) =>
  t.world.sql(`select account_id, other_id from encounter where meeting_id = $1 and how = 'meeting'`, [meetingId]);

describe('a meeting that is over', () => {
  it('was held where nobody says otherwise, and is an encounter of those who were there', async () => {
    const { eventId, meetingId, anna, others } = await met(3);
    const [ben, cleo] = others as [Person, Person];
    const page = await ben.as.socket();
    try {
      const said = await say(anna, meetingId, true, [cleo]);
      expect([said.status, said.body.outcome]).toEqual([200, 'held']);
      expect((await page.heard('meeting.stated')).ids).toEqual({ meetingId, eventId });
    } finally {
      page.close();
    }
    const pair = [anna.accountId, ben.accountId].toSorted();
    expect(await encounters(meetingId)).toEqual([{ account_id: pair[0], other_id: pair[1] }]);
    expect((await ben.as.get(`/api/events/${eventId}/agenda`)).body.items).toMatchObject([
      { state: 'scheduled', outcome: 'held' },
    ]);
    expect((await say(cleo, meetingId, true)).body.outcome).toBe('disputed');
    expect(await encounters(meetingId)).toEqual([]);
    await say(anna, meetingId, true);
    expect((await cleo.as.get(`/api/meetings/${meetingId}/after`)).body.outcome).toBe('held');
    expect(await encounters(meetingId)).toHaveLength(3);
  });

  it('is disputed where two disagree; both statements are kept, and it is not cancelled any more', async () => {
    const { meetingId, anna, others } = await met(2);
    const ben = others[0] as Person;
    expect((await say(anna, meetingId, false, [ben])).body.outcome).toBe('missed');
    const after = await say(ben, meetingId, true);
    expect(after.body).toMatchObject({
      outcome: 'disputed',
      statements: [
        { attendeeId: anna.id, tookPlace: false, missing: [ben.id], isMine: false },
        { attendeeId: ben.id, tookPlace: true, missing: [], isMine: true },
      ],
    });
    await t.world
      .sql(
        `update meeting set during = tstzrange(now() - interval '1 minute', now() + interval '9 minutes')
      where id = $1`,
        [meetingId],
      )
      .then(
        () => expect('the time of a meeting that was spoken of').toBe('kept'),
        (error: Error) => expect(error.message).toContain('said already'),
      );
    const off = await anna.as.post(`/api/meetings/${meetingId}/cancel`, {});
    expect([off.status, off.body.code]).toEqual([409, 'meeting_ended']);
  });

  it('keeps ratings, notes and promises to oneself; that both keep in touch both learn', async () => {
    const { meetingId, anna, others } = await met(2);
    const ben = others[0] as Person;
    expect((await review(anna, meetingId, { worth: 'yes' })).body.code).toBe('nothing_stated');
    await say(anna, meetingId, true).expect(200);
    await say(ben, meetingId, true).expect(200);
    const written = { worth: 'yes', note: 'Knows pumps', promise: 'Send the paper', promiseDue: '2030-05-01' };
    await review(anna, meetingId, written).expect(200);
    const one = await review(anna, meetingId, { keepsTouch: true });
    expect(one.body).toMatchObject({ review: { ...written, keepsTouch: true }, keepingTouch: [] });
    const seen = await ben.as.get(`/api/meetings/${meetingId}/after`);
    expect(seen.body.review).toBeNull();
    expect(JSON.stringify(seen.body)).not.toContain('pumps');
    expect((await review(ben, meetingId, { keepsTouch: true })).body.keepingTouch).toEqual([anna.id]);
    expect((await anna.as.get(`/api/meetings/${meetingId}/after`)).body.keepingTouch).toEqual([ben.id]);
    expect((await review(anna, meetingId, { promise: '' })).body.review).toMatchObject({
      promise: null,
      promiseDue: null,
    });
    expect((await review(anna, meetingId, { promiseDue: '2030-02-30' })).status).toBe(400);
  });

  it('teaches: a rating by whoever gave it, a no-show by whoever does not say otherwise', async () => {
    const { eventId, meetingId, anna, others } = await met(3);
    const [ben, cleo] = others as [Person, Person];
    const [event] = await t.world.sql<{ organization_id: string }>('select organization_id from event where id = $1', [
      eventId,
    ]);
    for (const [one, other] of [
      [anna, ben],
      [cleo, anna],
    ] as [Person, Person][])
      await t.world.sql(
        `insert into suggestion (organization_id, event_id, attendee_id, other_id, rank, mutual, parts, reasons)
         values ($1, $2, $3, $4, 1, 0.5, '[]', '[]')`,
        [event?.organization_id, eventId, one.id, other.id],
      );
    const deeds = async () => {
      const all = await t.app.get(FeedbackRepository).findDeeds(eventId);
      return all
        .filter(({ kind }) => !kind.startsWith('request'))
        .map(({ person, other, kind }) => [person, other, kind]);
    };
    await say(anna, meetingId, true, [cleo]);
    await review(anna, meetingId, { worth: 'yes' });
    const learned = await deeds();
    expect(learned).toHaveLength(2);
    expect(learned).toEqual(
      expect.arrayContaining([
        [anna.id, ben.id, 'ratedGood'],
        [cleo.id, anna.id, 'noShow'],
      ]),
    );
    await review(anna, meetingId, { worth: 'no' });
    await say(cleo, meetingId, true);
    expect(await deeds()).toEqual([[anna.id, ben.id, 'ratedPoor']]);
  });

  it('is nothing for others to speak of, and names nobody else', async () => {
    const { meetingId, anna } = await met(2);
    const stranger = (await eventWith(t, [60], 1)).people[0] as Person;
    expect((await say(stranger, meetingId, true)).status).toBe(404);
    expect((await stranger.as.get(`/api/meetings/${meetingId}/after`)).status).toBe(404);
    expect((await say(anna, meetingId, true, [stranger])).status).toBe(404);
  });
});
