import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { BlockDto, MarksSettingDto } from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';
import { sayNearDay } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Switch } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';

const marksQuery = queryOptions({
  queryKey: ['conversation-marks'] as const,
  queryFn: ({ signal }) => call<MarksSettingDto>('/api/conversation-marks', { signal }),
  meta: { staleOn: ['account.changed'] },
});
const blocksKey = ['blocks'] as const;

/** Whether others see what one has read, and whom one has blocked. */
export function Talking() {
  const { t } = useTranslation('settings');
  return (
    <>
      <Section title={t('settings:talking')}>
        <Marks />
      </Section>
      <Section title={t('settings:blocks')} intro={t('settings:blocksHint')}>
        <Blocks />
      </Section>
    </>
  );
}

function Marks() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(marksQuery);
  const change = useCommand(
    (isShown: boolean, commandId) =>
      call<MarksSettingDto>('/api/conversation-marks', { method: 'PUT', body: { isShown }, commandId }),
    (answer) => client.setQueryData(marksQuery.queryKey, answer),
  );
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />;
  }
  return (
    <>
      <Switch
        label={t('settings:marks')}
        hint={t('settings:marksHint')}
        checked={change.isPending ? change.variables : data.isShown}
        onChange={({ target }) => change.mutate(target.checked)}
      />
      {change.error ? <Refusal error={change.error} /> : null}
    </>
  );
}

function Blocks() {
  const { t } = useTranslation('settings');
  const blocks = usePages<BlockDto>(blocksKey, '/api/blocks', { staleOn: ['block.changed'] });
  if (!blocks.items) {
    if (!blocks.error) return <Loading />;
    return <ErrorState error={blocks.error} onRetry={() => void blocks.refetch()} isRetrying={blocks.isFetching} />;
  }
  if (blocks.items.length === 0) return <p className="text-soft">{t('settings:noBlocks')}</p>;
  return (
    <>
      <List>
        {blocks.items.map((block) => (
          <Block key={block.id} block={block} />
        ))}
      </List>
      {blocks.hasNextPage ? (
        <Button variant="quiet" size="small" onClick={() => void blocks.fetchNextPage()}>
          {t('settings:moreBlocks')}
        </Button>
      ) : null}
    </>
  );
}

function Block({ block }: { block: BlockDto }) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const clock = useClock();
  const now = useNow(600);
  const end = useCommand(
    (blockId: string, commandId) => call<void>(`/api/blocks/${blockId}`, { method: 'DELETE', commandId }),
    // What was hidden may be seen again, anywhere.
    () => client.invalidateQueries(),
  );
  const name = block.name || t('settings:blockedNameless');
  return (
    <ListRow
      detail={
        end.error
          ? t('settings:notUnblocked')
          : t('settings:blockedSince', { day: sayNearDay(block.since, clock, now) })
      }
      action={
        <Button size="small" variant="quiet" isBusy={end.isPending} onClick={() => end.mutate(block.id)}>
          {t('settings:unblock')}
          <span className="sr-only">{name}</span>
        </Button>
      }
    >
      {name}
    </ListRow>
  );
}
