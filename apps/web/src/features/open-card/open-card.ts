import { useMutation } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { HandBackDto, OpenVCardDto } from '../../shared/api/generated/types.gen.js';

/** What somebody writes of themselves to hand it over. */
export type HandBack = Omit<HandBackDto, 'token' | 'isAgreed'>;

/** Saves the card as a file, which a phone opens in its address book. */
export function useSaveCard(token: string) {
  return useMutation({
    mutationFn: () => call<OpenVCardDto>('/api/open-cards/vcard', { method: 'POST', body: { token } }),
    onSuccess: ({ text, fileName }) => {
      const url = URL.createObjectURL(new Blob([text], { type: 'text/vcard;charset=utf-8' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = fileName;
      link.click();
      // Some browsers read the file only after the click has returned.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
  });
}

/** Hands the own card over, with the consent that the form asked for. */
export function useHandBack(token: string) {
  return useMutation({
    mutationFn: (card: HandBack) =>
      call<void>('/api/open-cards/hand-back', { method: 'POST', body: { ...card, token, isAgreed: true } }),
  });
}
