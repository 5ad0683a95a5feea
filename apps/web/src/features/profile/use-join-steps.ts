import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import type { Me } from '../../shared/attending/me.js';
import { useDraft } from '../../shared/settings/use-draft.js';
import { changesOf, useWriting, type Draft, type PartProps } from './draft.js';
import { useJoining } from './join.js';
import { useKeepProfile } from './keep-profile.js';
import { joinSteps } from './routes.js';

/** Where joining stands, what is written there, and the ways on and back; a step is kept as soon as it is left. */
export function useJoinSteps(me: Me, onStart: () => void) {
  const { t } = useTranslation('profile');
  const navigate = useNavigate();
  const { at, go } = useStep(me.eventId);
  const [isTried, setTried] = useState(false);
  const [draft, write, forget] = useWriting(me);
  const keep = useKeepProfile(me.eventId);
  const join = useJoining(me.eventId);
  const step = joinSteps[at] ?? 'rules';
  const missing = step === 'person' ? missingNames(draft) : [];
  const problem = keep.error ?? join.error;
  const needs = isTried ? missing.map((field) => [field, t(`profile:needs.${field}`)] as const) : [];

  function goTo(next: number): void {
    keep.reset();
    setTried(false);
    go(next);
  }

  /** Goes on; true where something is missing first, which is then said at its field. */
  async function forward(): Promise<boolean> {
    if (keep.isPending || join.isPending) return false;
    onStart();
    if (missing.length > 0) {
      flushSync(() => setTried(true));
      return true;
    }
    try {
      if (at > 0) await keep.mutateAsync(changesOf(me, draft));
      forget();
      if (at < joinSteps.length - 1) goTo(at + 1);
      else {
        await join.mutateAsync('join');
        await navigate({ to: '/e/$eventId/people', params: { eventId: me.eventId } });
      }
    } catch {
      // What went wrong stands above the buttons; what was written stays.
    }
    return false;
  }

  const part: PartProps = {
    draft,
    errors: { ...(problem ? toProblem(problem).byField : {}), ...Object.fromEntries(needs) },
    onChange: write,
  };
  return { at, step, goTo, forward, part, problem, isBusy: keep.isPending || join.isPending };
}

/** The step in the address, and the way to another; nobody comes past the rules without having agreed to them here. */
function useStep(eventId: string) {
  const navigate = useNavigate();
  const [hasAgreed, setAgreed] = useDraft(`rules.${eventId}`, false);
  const { step = 'rules' } = useSearch({ from: '/plain/e/$eventId/join' });
  const at = hasAgreed ? joinSteps.indexOf(step) : 0;
  function go(next: number): void {
    if (at === 0) setAgreed(true);
    const { [next]: named } = joinSteps;
    void navigate({ to: '/e/$eventId/join', params: { eventId }, search: named ? { step: named } : {} });
  }
  return { at, go };
}

/** A name is what others find one by: both parts are needed. */
const missingNames = (draft: Draft): ('givenName' | 'familyName')[] =>
  (['givenName', 'familyName'] as const).filter((field) => draft[field].trim() === '');
