import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { AttendeeTermsDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import type { Me } from '../../shared/attending/me.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Switch } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';

const path = (eventId: string) => `/api/events/${eventId}/terms` as const;
const termsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['terms', eventId] as const,
    queryFn: ({ signal }) => call<AttendeeTermsDto>(path(eventId), { signal }),
    meta: { staleOn: ['attendee.changed'], about: { eventId } },
  });

/** What the reader needs of places, and what requests to them are to be about; it counts at once, for nobody else to read. */
export function TermsPart({ me }: { me: Me }) {
  const { t } = useTranslation('profile');
  const client = useQueryClient();
  const { data: terms } = useQuery(termsQuery(me.eventId));
  const put = useCommand(
    (wish: AttendeeTermsDto, commandId) =>
      call<AttendeeTermsDto>(path(me.eventId), { method: 'PUT', body: wish, commandId }),
    (said) => client.setQueryData(termsQuery(me.eventId).queryKey, said),
  );
  if (!terms) return null;
  const shown = put.isPending ? put.variables : terms;
  const say = (change: Partial<AttendeeTermsDto>): void => put.mutate({ ...shown, ...change });
  return (
    <Section title={t('profile:terms.title')} intro={t('profile:terms.intro')}>
      <Switch
        label={t('profile:terms.stepFree')}
        checked={shown.stepFree}
        onChange={({ target: { checked } }) => say({ stepFree: checked })}
      />
      <Switch
        label={t('profile:terms.quiet')}
        checked={shown.quiet}
        onChange={({ target: { checked } }) => say({ quiet: checked })}
      />
      <WantedTopics me={me} chosen={shown.topicIds} onChange={(topicIds) => say({ topicIds })} />
      {put.error ? <Refusal error={put.error} /> : null}
    </Section>
  );
}

interface WantedTopicsProps {
  me: Me;
  chosen: readonly string[];
  onChange: (topicIds: string[]) => void;
}

/** Of one's own topics those that requests are to be about; none marked means any. */
function WantedTopics({ me, chosen, onChange }: WantedTopicsProps) {
  const { t } = useTranslation('profile');
  const { language } = useSettings();
  const own = new Map(
    [...me.offers, ...me.seeks].flatMap(({ topicId, topicLabel }) =>
      topicId && topicLabel ? [[topicId, topicLabel[language]] as const] : [],
    ),
  );
  if (own.size === 0) return null;
  return (
    <div className="mt-2">
      <p className="font-semibold">{t('profile:terms.topics')}</p>
      <p className="mb-1 text-small text-soft">{t('profile:terms.topicsHint')}</p>
      <ChipRow label={t('profile:terms.topics')}>
        {[...own].map(([id, label]) => (
          <Chip
            key={id}
            isOn={chosen.includes(id)}
            onPress={() => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
          >
            {label}
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
}
