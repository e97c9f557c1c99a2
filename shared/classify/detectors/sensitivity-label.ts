import type { Detector, Judgement } from '../detector.ts';

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Names that Microsoft's own starter labels and most schemes give to what anybody may read. */
const OPEN =
  /^(?:public|personal|general|unrestricted|öffentlich|public[oa]?|allgemein|non-business)\b/i;
const RESTRAINED =
  /confidential|restricted|secret|internal|sensitive|privileged|vertraulich|intern|geheim|confidentiel|restreint|confidencial|riservato|vertrouwelijk|機密|社外秘|机密|기밀/i;

/**
 * What Microsoft Purview writes into files and mail to say which sensitivity label they carry: `MSIP_Label_<GUID>_Name` among a
 * document's custom properties and in the header `msip_labels`.
 */
export const sensitivityLabel: Detector = {
  id: 'sensitivity-label',
  category: 'business',
  title: 'Microsoft sensitivity label',
  placeholder: 'LABEL',
  source:
    'Microsoft Purview, https://learn.microsoft.com/en-us/information-protection/develop/concept-mip-metadata, 2026-11-22',
  anchors: [{ keywords: ['msip_label_'] }],
  get pattern() {
    return new RegExp(
      `MSIP_Label_${GUID}_(?:Name(?:["']?[ \\t]{0,2}[:=,][ \\t]{0,2}["']?|"[^<>\\n]{0,200}><vt:lpwstr>|<[^<>\\n]{0,60}>)(?<name>[^;<>"'\\r\\n]{1,80})|(?:Enabled|SetDate|SiteId|ContentBits|Method|ActionId|Tag|Owner|Application|Extended_MSFT_Method))`,
      'iu',
    );
  },
  judge: ({ groups }): Judgement => {
    const name = groups['name'];
    if (name === undefined) return { confidence: 40, evidence: ['label-metadata'] };
    if (RESTRAINED.test(name)) return { confidence: 95, evidence: ['label-name'] };
    return OPEN.test(name.trim())
      ? { confidence: 20, evidence: ['open-label'] }
      : { confidence: 60, evidence: ['unknown-label'] };
  },
  confidence: 60,
  specificity: 60,
};
