import { REQUEST_STATES } from '#libs/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { List, ListRow } from '../../shared/ui/list-row.js';
import { MeetingRow, NextMeeting, type MeetingState } from '../../shared/ui/meeting.js';
import { RequestRow, type RequestStanding } from '../../shared/ui/request-row.js';
import { SlotPicker } from '../../shared/ui/slot-picker.js';
import { sayDay } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { meetingAt, names, now, slots, zone } from './samples.js';
import { Specimen, Specimens } from './specimen.js';

/** Times, meetings and requests. */
export function Meetings() {
  return (
    <>
      <Times />
      <Agenda />
      <Requests />
    </>
  );
}

function Times() {
  const { t } = useTranslation('look');
  const [chosen, setChosen] = useState<string[]>(['2027-03-04 11:00']);
  const [single, setSingle] = useState<string[]>([]);
  return (
    <Specimens title={t('look:times.title')} intro={t('look:times.intro')}>
      <Specimen name="SlotPicker">
        <div className="max-w-[36rem]">
          <SlotPicker slots={slots} zone={zone} readerZone={zone} chosen={chosen} onChange={setChosen} />
        </div>
      </Specimen>
      <Specimen name="SlotPicker isSingle readerZone">
        <div className="max-w-[36rem]">
          <SlotPicker
            isSingle
            slots={slots.slice(0, 6)}
            zone={zone}
            readerZone="America/New_York"
            chosen={single}
            onChange={setSingle}
          />
        </div>
      </Specimen>
    </Specimens>
  );
}

function Agenda() {
  const { t } = useTranslation('look');
  return (
    <Specimens title={t('look:meeting.title')} intro={t('look:meeting.intro')}>
      <Specimen name="NextMeeting">
        <NextMeetings />
      </Specimen>
      <Specimen name="MeetingRow">
        <Day />
      </Specimen>
    </Specimens>
  );
}

function NextMeetings() {
  const { t } = useTranslation('look');
  return (
    <div className="grid grid-cols-1 gap-3.5 desk:grid-cols-2">
      {['10:50', '13:10', '10:40'].map((time) => (
        <NextMeeting
          key={time}
          now={now}
          meeting={meetingAt(time, names.ana.name, t('look:meeting.where'))}
          actions={
            <>
              <Button>{t('look:meeting.way')}</Button>
              <Button variant="quiet">{t('look:meeting.late')}</Button>
            </>
          }
        />
      ))}
    </div>
  );
}

function Day() {
  const { t } = useTranslation('look');
  const clock = useClock(zone);
  const rows: { time: string; state: MeetingState; title: string; detail: string }[] = [
    { time: '09:20', state: 'held', title: names.lena.name, detail: t('look:meeting.table', { number: 3 }) },
    { time: '09:40', state: 'missed', title: names.idris.name, detail: t('look:meeting.table', { number: 9 }) },
    { time: '10:00', state: 'disputed', title: names.zeynep.name, detail: t('look:meeting.table', { number: 2 }) },
    { time: '10:40', state: 'now', title: names.juergen.name, detail: t('look:meeting.table', { number: 11 }) },
    { time: '10:50', state: 'scheduled', title: names.ana.name, detail: t('look:meeting.table', { number: 14 }) },
    { time: '11:20', state: 'free', title: t('look:meeting.free'), detail: '' },
    { time: '13:00', state: 'scheduled', title: t('look:meeting.round'), detail: t('look:meeting.roundWhere') },
    { time: '14:20', state: 'cancelled', title: names.zeynep.name, detail: t('look:meeting.table', { number: 5 }) },
  ];
  return (
    <div className="max-w-[36rem]">
      <h3 className="mb-1 text-name">{sayDay(now, clock)}</h3>
      <List>
        {rows.map(({ time, state, title, detail }) => (
          <MeetingRow
            key={time}
            meeting={meetingAt(time, title, detail)}
            state={state}
            action={
              state === 'free' ? (
                <Button size="small" variant="quiet">
                  {t('look:meeting.see')}
                </Button>
              ) : undefined
            }
          />
        ))}
      </List>
    </div>
  );
}

const standings: readonly RequestStanding[] = [
  ...REQUEST_STATES.filter((state) => state !== 'declined'),
  'declinedByThem',
  'declinedByMe',
  'cancelledByThem',
  'cancelledByMe',
];
const open: ReadonlySet<RequestStanding> = new Set(['sent', 'countered', 'waiting']);

/** The line below a request in a state. */
function useAbout(): (state: RequestStanding) => string {
  const { t } = useTranslation('look');
  return (state) => t(open.has(state) ? 'look:request.until' : 'look:request.about');
}

function Requests() {
  const { t } = useTranslation('look');
  const about = useAbout();
  return (
    <Specimens title={t('look:request.title')} intro={t('look:request.intro')}>
      <Specimen name="RequestRow theirs">
        <TheirRequests />
      </Specimen>
      <Specimen name="RequestRow mine">
        <List>
          {standings.map((state) => (
            <RequestRow key={state} side="mine" person={names.ana} state={state} detail={about(state)} />
          ))}
        </List>
      </Specimen>
      <Specimen name="ListRow">
        <Promises />
      </Specimen>
    </Specimens>
  );
}

function TheirRequests() {
  const { t } = useTranslation('look');
  const about = useAbout();
  return (
    <List>
      {standings.map((state) => (
        <RequestRow
          key={state}
          side="theirs"
          person={names.juergen}
          state={state}
          detail={about(state)}
          action={
            state === 'sent' ? (
              <>
                <Button size="small" variant="quiet">
                  {t('look:request.other')}
                </Button>
                <Button size="small" variant="agree">
                  11:20
                </Button>
              </>
            ) : null
          }
        />
      ))}
    </List>
  );
}

function Promises() {
  const { t } = useTranslation('look');
  return (
    <List>
      <ListRow
        lead={<Face {...names.lena} size="small" />}
        detail={t('look:request.promiseWhen')}
        action={
          <Button size="small" variant="quiet">
            {t('look:buttons.done')}
          </Button>
        }
      >
        {t('look:request.promise')}
      </ListRow>
      <ListRow lead={<Face {...names.ana} size="small" />} detail={t('look:request.exchanged')}>
        {names.ana.name}
      </ListRow>
    </List>
  );
}
