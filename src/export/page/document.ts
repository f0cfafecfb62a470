/** The frame of every page that is handed over: one file, which loads nothing and lets nothing run or style but its own script and style. */
import { html, type Markup, raw } from './markup.ts';
import { sha256Base64 } from './sha-256.ts';

interface PageParts {
  readonly title: string;
  readonly style: string;
  readonly body: Markup;
  readonly script?: string;
}

function policy({ style, script }: PageParts): string {
  const rules = ["default-src 'none'", `style-src 'sha256-${sha256Base64(style)}'`];
  if (script !== undefined) rules.push(`script-src 'sha256-${sha256Base64(script)}'`);
  return [...rules, "base-uri 'none'", "form-action 'none'"].join('; ');
}

export function htmlDocument(parts: PageParts): string {
  const { title, style, body, script } = parts;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
${
  script === undefined
    ? null
    : html`<script>${raw(script)}</script>
`
}</body>
</html>
`.markup;
}
