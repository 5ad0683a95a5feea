import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Event } from '../../shared/events/event.js';
import { slotsQuery } from '../../shared/events/slots.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { GridForm } from './grid-form.js';
import { gridOf } from './grid.js';
import { meetingsAtOnce, usePlaces } from './places.js';
import { planQuery } from './slots.js';

interface TimesEditorProps {
  event: Event;
  submit: string;
  onSaved?: () => void;
  children?: ReactNode;
}

/** The form of the meeting grid, once places, present times and what they were made from are known. */
export function TimesEditor({ event, ...rest }: TimesEditorProps) {
  const slots = useQuery(slotsQuery(event.id));
  const plan = useQuery(planQuery(event.id));
  const places = usePlaces(event.id);
  if (slots.data && places.data && plan.data !== undefined) {
    const grid = plan.data ?? gridOf(slots.data, event.timeZone);
    return <GridForm event={event} grid={grid} atOnce={meetingsAtOnce(places.data)} {...rest} />;
  }
  const asked = [slots, places, plan];
  const failed = asked.find(({ isError }) => isError);
  if (failed) {
    return (
      <ErrorState
        error={failed.error}
        onRetry={() => void Promise.all(asked.map((each) => each.refetch()))}
        isRetrying={asked.some(({ isFetching }) => isFetching)}
      />
    );
  }
  return <Loading />;
}
