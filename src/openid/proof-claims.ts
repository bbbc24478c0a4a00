import type { SignInProof } from '../contracts/sign-in.ts'

interface ProofClaims {
  readonly amr: string[]
  readonly acr: string
}

const PROOFS: Readonly<Record<SignInProof, Readonly<ProofClaims>>> = {
  chat: { amr: ['mca'], acr: '1' },
  'chat+factor': { amr: ['mca', 'otp', 'mfa'], acr: '2' },
  password: { amr: ['pwd'], acr: '1' },
  'password+factor': { amr: ['pwd', 'otp', 'mfa'], acr: '2' },
  passkey: { amr: ['pop', 'user', 'mfa'], acr: '2' },
}

/** How a sign-in was proven, by the names of RFC 8176; `acr`: with how many factors. */
export const proofClaims = (proof: SignInProof): ProofClaims => {
  const { amr, acr } = PROOFS[proof]
  return { amr: [...amr], acr }
}
