import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { ChangeDto, ExplanationDto, ShortfallDto } from '../../shared/api/generated/types.gen.js';
import { localeOf } from '../../shared/i18n/languages.js';
import { Words } from '../../shared/i18n/words.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Button } from '../../shared/ui/button.js';
import { ChipRow } from '../../shared/ui/chip.js';
import { classNames } from '../../shared/ui/class-names.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { TopicChip } from '../../shared/ui/topic-chip.js';

const explanationQuery = (eventId: string, attendeeId: string) =>
  queryOptions({
    queryKey: ['explanation', eventId, attendeeId] as const,
    queryFn: ({ signal }) =>
      call<ExplanationDto>(`/api/events/${eventId}/people/${attendeeId}/explanation`, { signal }),
    meta: { staleOn: ['suggestions.changed', 'attendee.changed'], about: { eventId } },
  });

interface ExplanationProps {
  eventId: string;
  attendeeId: string;
  /** The other's first name, as the sentences use it. */
  name: string;
}

/** Why somebody fits no better, and what the reader could change about it: asked for when it is opened. */
export function Explanation({ eventId, attendeeId, name }: ExplanationProps) {
  const { t } = useTranslation('people');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('people:better.open')}
        <ChevronDown aria-hidden size={18} strokeWidth={1.8} className={classNames(isOpen && 'rotate-180')} />
      </Button>
      {isOpen ? (
        <div id={id} className="pt-4">
          <Explained {...{ eventId, attendeeId, name }} />
        </div>
      ) : null}
    </div>
  );
}

/** As many of what is missing most are named. */
const named = 3;

function Explained({ eventId, attendeeId, name }: ExplanationProps) {
  const { t } = useTranslation('people');
  const { data, error, refetch, isFetching } = useQuery(explanationQuery(eventId, attendeeId));
  if (!data) {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
    return <Loading label={t('people:better.working')} />;
  }
  return (
    <div className="flex max-w-[34rem] flex-col gap-4">
      {data.shortfalls.length > 0 ? (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {data.shortfalls.slice(0, named).map(({ ground }) => (
            <li key={ground}>{t(missing[ground], { name })}</li>
          ))}
        </ul>
      ) : null}
      {data.changes.length > 0 ? (
        <>
          <div>
            <h3 className="font-semibold">{t('people:better.changes')}</h3>
            <p className="text-soft">{t('people:better.honest')}</p>
          </div>
          {changeKinds.map((kind) => (
            <Changes key={kind} kind={kind} changes={data.changes.filter((each) => each.kind === kind)} name={name} />
          ))}
          <div>
            <Button asChild size="small" variant="quiet">
              <Link to="/e/$eventId/me" params={{ eventId }}>
                {t('people:change')}
              </Link>
            </Button>
          </div>
        </>
      ) : (
        <p className="text-soft">{t('people:better.nothing')}</p>
      )}
    </div>
  );
}

const missing: Record<ShortfallDto['ground'], string> = {
  'they-give': 'people:better.missing.theyGive',
  'you-give': 'people:better.missing.youGive',
  'common-ground': 'people:better.missing.commonGround',
  intents: 'people:better.missing.intents',
  'common-language': 'people:better.missing.commonLanguage',
  'common-group': 'people:better.missing.commonGroup',
};

const changeKinds = ['offer', 'seek', 'language', 'intent'] as const satisfies readonly ChangeDto['kind'][];

interface ChangesProps {
  kind: ChangeDto['kind'];
  changes: readonly ChangeDto[];
  name: string;
}

/** What one can change in one respect: the other's own words to look at, or languages and reasons by name. */
function Changes({ kind, changes, name }: ChangesProps) {
  const { t } = useTranslation(['people', 'profile']);
  const { language } = useSettings();
  if (changes.length === 0) return null;
  const spoken = new Intl.DisplayNames(localeOf[language], { type: 'language' });
  const list = new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  const say = (value: string): string =>
    kind === 'language' ? (spoken.of(value) ?? value) : t(`profile:intent.${value}`);
  const words = list.format(changes.flatMap(({ value }) => (value ? [say(value)] : [])));
  return (
    <div className="flex flex-col gap-2">
      <p>
        <Words of={`people:better.change.${kind}`} parts={{ name, words: <strong>{words}</strong> }} />
      </p>
      {kind === 'offer' || kind === 'seek' ? (
        <ChipRow>
          {changes.map(({ quote }) => (
            <TopicChip
              key={quote?.text}
              topic={{ id: quote?.text ?? '', label: quote?.text ?? '' }}
              direction={kind === 'offer' ? 'you-give' : 'they-give'}
            />
          ))}
        </ChipRow>
      ) : null}
    </div>
  );
}
