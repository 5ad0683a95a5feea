import { ProblemError } from '../platform/http/problem-error.js';

/** Without an owner nobody could ever decide again who belongs to the organization. */
export class LastOwner extends ProblemError {
  constructor() {
    super('last_owner', 409, {
      de: [
        'Es braucht jemanden, der verwaltet',
        'Das ist die letzte Person mit der Rolle „owner“. Zuerst braucht jemand anderes diese Rolle.',
      ],
      en: ['An owner is needed', 'This is the last owner of the organization. Make somebody else an owner first.'],
    });
  }
}
