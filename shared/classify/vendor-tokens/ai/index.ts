import type { VendorDetector } from '../../vendor-token.ts';
import { aiToolKey } from './ai-tool-key.ts';
import { anthropicKey } from './anthropic-key.ts';
import { avatarKey } from './avatar-key.ts';
import { cerebrasKey } from './cerebras-key.ts';
import { chinaAiKey } from './china-ai-key.ts';
import { elevenlabsKey } from './elevenlabs-key.ts';
import { experimentTrackerKey } from './experiment-tracker-key.ts';
import { fireworksKey } from './fireworks-key.ts';
import { groqKey } from './groq-key.ts';
import { huggingFaceToken } from './hugging-face-token.ts';
import { jinaKey } from './jina-key.ts';
import { langfuseKey } from './langfuse-key.ts';
import { langsmithKey } from './langsmith-key.ts';
import { mistralKey } from './mistral-key.ts';
import { modelHostKey } from './model-host-key.ts';
import { nvidiaKey } from './nvidia-key.ts';
import { openaiKey } from './openai-key.ts';
import { openrouterKey } from './openrouter-key.ts';
import { perplexityKey } from './perplexity-key.ts';
import { pineconeKey } from './pinecone-key.ts';
import { replicateToken } from './replicate-token.ts';
import { speechKey } from './speech-key.ts';
import { togetherKey } from './together-key.ts';
import { vectorStoreKey } from './vector-store-key.ts';
import { voyageKey } from './voyage-key.ts';
import { wandbKey } from './wandb-key.ts';
import { webSearchKey } from './web-search-key.ts';
import { xaiKey } from './xai-key.ts';

/** Tokens of AI vendors. */
export const AI: readonly VendorDetector[] = [
  aiToolKey,
  anthropicKey,
  avatarKey,
  cerebrasKey,
  chinaAiKey,
  elevenlabsKey,
  experimentTrackerKey,
  fireworksKey,
  groqKey,
  huggingFaceToken,
  jinaKey,
  langfuseKey,
  langsmithKey,
  mistralKey,
  modelHostKey,
  nvidiaKey,
  openaiKey,
  openrouterKey,
  perplexityKey,
  pineconeKey,
  replicateToken,
  speechKey,
  togetherKey,
  vectorStoreKey,
  voyageKey,
  wandbKey,
  webSearchKey,
  xaiKey,
];
