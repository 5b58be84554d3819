import type { Mutant } from '../../subject.ts';
import { authenticationMutants } from './authentication.ts';
import { cardIdentityMutants } from './card-identity.ts';
import { cardStateMutants } from './card-state.ts';
import { cardValuesMutants } from './card-values.ts';
import { destroyAnswerMutants } from './destroy-answer.ts';
import { destroyDefaultMutants } from './destroy-default.ts';
import { destroyGoneMutants } from './destroy-gone.ts';
import { destroyRefusedMutants } from './destroy-refused.ts';
import { errorMutants } from './errors.ts';
import { listMutants } from './list.ts';
import { listOrderMutants } from './list-order.ts';
import { listPagesMutants } from './list-pages.ts';
import { listWindowMutants } from './list-window.ts';
import { retrieveMutants } from './retrieve.ts';
import { safetyMutants } from './safety.ts';
import { singleUseMutants } from './single-use.ts';
import { singleUseAgainMutants } from './single-use-again.ts';
import { singleUseCardMutants } from './single-use-card.ts';
import { singleUseRaceMutants } from './single-use-race.ts';
import { tokenCreateMutants } from './token-create.ts';
import { tokenObjectMutants } from './token-object.ts';
import { tokenOptionalMutants } from './token-optional.ts';
import { tokenRefusedMutants } from './token-refused.ts';
import { tokenRequiredMutants } from './token-required.ts';
import { tokenRetrieveMutants } from './token-retrieve.ts';
import { updateMembersMutants } from './update-members.ts';
import { updateRefusedMutants } from './update-refused.ts';
import { updateScopeMutants } from './update-scope.ts';

/** Faults of an Omise server, written by hand. */
export const omiseMutants: readonly Mutant[] = [
  ...listMutants,
  ...listPagesMutants,
  ...listOrderMutants,
  ...listWindowMutants,
  ...cardIdentityMutants,
  ...cardValuesMutants,
  ...cardStateMutants,
  ...retrieveMutants,
  ...updateMembersMutants,
  ...updateScopeMutants,
  ...updateRefusedMutants,
  ...destroyAnswerMutants,
  ...destroyGoneMutants,
  ...destroyRefusedMutants,
  ...destroyDefaultMutants,
  ...tokenCreateMutants,
  ...tokenOptionalMutants,
  ...tokenRequiredMutants,
  ...tokenRefusedMutants,
  ...tokenObjectMutants,
  ...tokenRetrieveMutants,
  ...singleUseMutants,
  ...singleUseAgainMutants,
  ...singleUseCardMutants,
  ...singleUseRaceMutants,
  ...authenticationMutants,
  ...errorMutants,
  ...safetyMutants,
];
