import { useMutation } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { ProposedTopicsDto } from '../../shared/api/generated/types.gen.js';

/** Asks what topics a text speaks of. It changes nothing, so it carries no command id; the text is kept nowhere. */
export const useProposals = () =>
  useMutation({
    mutationFn: async (text: string) =>
      (await call<ProposedTopicsDto>('/api/topics/proposals', { method: 'POST', body: { text } })).items,
  });
