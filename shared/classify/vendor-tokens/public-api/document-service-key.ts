import { vendorTokens } from '../../vendor-token.ts';

/** Keys of conversion and reading services: CloudConvert, ConvertAPI, OCR.space, Mindee, PDF.co, DocRaptor. */
export const documentServiceKey = vendorTokens({
  id: 'document-service-key',
  title: 'Document and OCR key',
  source: 'Mindee, https://developers.mindee.com/; PDF.co, https://developer.pdf.co/, 2026-11-22',
  words: [
    'convertapi',
    'ocrspace',
    'ocr_space',
    'mindee',
    'pdfco',
    'pdf_co',
    'docraptor',
    'cloudconvert',
    'pdfmonkey',
  ],
  formats: [
    { name: 'mindee', form: /[0-9a-fA-F]{32}/ },
    { name: 'convertapi', form: /[A-Za-z0-9]{16,32}/ },
  ],
});
