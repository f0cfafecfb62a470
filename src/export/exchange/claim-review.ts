/** Assessments that people published, as schema.org ClaimReview in JSON-LD. What nobody published is no review, and no machine rates. */
import { aboutSentences } from '../case/about.ts';
import type { Handover, KeptView, Review } from '../case/view.ts';
import { idOf, wordsOf } from './quotes.ts';

const thing = (type: string, facts: Readonly<Record<string, unknown>>): object => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
});

function appearance({ report, givenId }: KeptView): object {
  const { title, publisher, published, url } = report;
  return thing('CreativeWork', {
    name: title ?? givenId ?? report.id,
    url,
    datePublished: published,
    publisher: publisher === undefined ? undefined : thing('Organization', { name: publisher }),
  });
}

/** The rating is the person's verdict in words: no scale of truth stands behind it. */
function reviewOf({ claim, judgement }: Review, kept: KeptView): object {
  const { published, by, at, verdict, reason } = judgement;
  const words = wordsOf(claim, kept.report.text);
  return thing('ClaimReview', {
    '@id': `urn:stemma:judgement:${judgement.id}`,
    url: published,
    datePublished: at.slice(0, 10),
    author: thing('Person', { name: by }),
    claimReviewed: words,
    reviewBody: reason === '' ? undefined : reason,
    reviewRating: thing('Rating', { alternateName: verdict, ratingExplanation: reason === '' ? undefined : reason }),
    itemReviewed: thing('Claim', {
      text: words,
      author: thing('Thing', { name: claim.chain.at(-1)?.name }),
      appearance: appearance(kept),
      identifier: idOf(kept),
    }),
  });
}

export function caseReviews(handover: Handover): string {
  const kept = new Map(handover.reports.map((one) => [one.report.id, one]));
  const reviews = handover.reviews.flatMap((review) => {
    const report = kept.get(review.claim.report);
    return report ? [reviewOf(review, report)] : [];
  });
  const about = thing('Dataset', {
    '@id': `urn:stemma:case:${handover.caseId}`,
    name: 'Published assessments of claims in a case',
    description: `${aboutSentences(handover).join(' ')} Left out: what people decided and did not publish.`,
    license: handover.about.licence ?? undefined,
  });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': [about, ...reviews] }, null, 1)}\n`;
}
