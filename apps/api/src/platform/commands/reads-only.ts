import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const READS_ONLY = 'treffpunkt:reads-only';

/**
 * Says that a route reads although its method could change: a secret in the body keeps out of addresses and logs. It is
 * no command: it needs no id, nothing of its answer is kept, and a repetition reads anew under today's rules.
 */
export const ReadsOnly = () => applyDecorators(SetMetadata(READS_ONLY, true), ApiExtension('x-reads-only', true));
