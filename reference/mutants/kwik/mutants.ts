import type { Mutant } from '../../subject.ts';
import { authenticationMutants } from './authentication.ts';
import { errorDetailMutants } from './error-details.ts';
import { errorMutants } from './errors.ts';
import { listMutants } from './list.ts';
import { listFilterMutants } from './list-filters.ts';
import { unusableFilterMutants } from './list-unusable-filters.ts';
import { objectMutants } from './object.ts';
import { objectTimeMutants } from './object-time.ts';
import { safetyMutants } from './safety.ts';
import { updateAnswerMutants } from './update-answer.ts';
import { updateBatchMutants } from './update-batch.ts';
import { updateDefaultMutants } from './update-default.ts';
import { updateFieldMutants } from './update-fields.ts';
import { updateNicknameMutants } from './update-nickname.ts';
import { updateRefusedMutants } from './update-refused.ts';
import { updateStatusMutants } from './update-status.ts';

/** Broken Kwik servers, written by hand. */
export const kwikMutants: readonly Mutant[] = [
  ...listMutants,
  ...listFilterMutants,
  ...unusableFilterMutants,
  ...objectMutants,
  ...objectTimeMutants,
  ...updateAnswerMutants,
  ...updateBatchMutants,
  ...updateNicknameMutants,
  ...updateStatusMutants,
  ...updateDefaultMutants,
  ...updateFieldMutants,
  ...updateRefusedMutants,
  ...authenticationMutants,
  ...errorMutants,
  ...errorDetailMutants,
  ...safetyMutants,
];
