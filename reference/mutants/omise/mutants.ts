import type { Mutant } from '../../subject.ts';
import { authenticationMutants } from './authentication.ts';
import { cardIdentityMutants } from './card-identity.ts';
import { cardValuesMutants } from './card-values.ts';
import { destroyMutants } from './destroy.ts';
import { destroyDefaultMutants } from './destroy-default.ts';
import { errorMutants } from './errors.ts';
import { listMutants } from './list.ts';
import { listPagesMutants } from './list-pages.ts';
import { listWindowMutants } from './list-window.ts';
import { retrieveMutants } from './retrieve.ts';
import { safetyMutants } from './safety.ts';
import { singleUseMutants } from './single-use.ts';
import { singleUseRaceMutants } from './single-use-race.ts';
import { tokenCreateMutants } from './token-create.ts';
import { tokenObjectMutants } from './token-object.ts';
import { tokenRefusedMutants } from './token-refused.ts';
import { tokenRetrieveMutants } from './token-retrieve.ts';
import { updateMembersMutants } from './update-members.ts';
import { updateRefusedMutants } from './update-refused.ts';
import { updateScopeMutants } from './update-scope.ts';

/** Faults of an Omise server, written by hand. */
export const omiseMutants: readonly Mutant[] = [
  ...listMutants,
  ...listPagesMutants,
  ...listWindowMutants,
  ...cardIdentityMutants,
  ...cardValuesMutants,
  ...retrieveMutants,
  ...updateMembersMutants,
  ...updateScopeMutants,
  ...updateRefusedMutants,
  ...destroyMutants,
  ...destroyDefaultMutants,
  ...tokenCreateMutants,
  ...tokenRefusedMutants,
  ...tokenObjectMutants,
  ...tokenRetrieveMutants,
  ...singleUseMutants,
  ...singleUseRaceMutants,
  ...authenticationMutants,
  ...errorMutants,
  ...safetyMutants,
];
