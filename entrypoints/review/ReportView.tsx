/** The report with what can be done with it: print, save, and the version for handing in. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import base from '../../components/base.css?inline';
import { Choice } from '../../components/Choice';
import tokens from '../../components/tokens.css?inline';
import { reportOn } from '../../rules/review/report';
import { saveText } from '../browser/save-file';
import { today } from '../browser/today';
import type { Part } from './part';
import { ReportDocument } from './ReportDocument';
import look from './report.css?inline';

const VERSIONS = [
  { value: 'personal', label: 'For me', hint: 'everything that was found' },
  { value: 'proof', label: 'To hand in', hint: 'that it was done, without what was found' },
] as const;

export function ReportView({ policy, settings, review }: Part) {
  const [version, setVersion] = useState<'personal' | 'proof'>('personal');
  const paper = useRef<HTMLDivElement>(null);
  const report = reportOn(review, policy, settings);
  const save = () => {
    const name = version === 'personal' ? 'my-review' : 'review-done';
    const markup = paper.current?.querySelector('article')?.outerHTML;
    if (markup !== undefined) saveText(`${name}-${today()}.html`, pageOf(markup), 'text/html');
  };
  return (
    <section class="report-view">
      <div class="report-tools">
        <p>
          <a class="sl-link" href="#review">
            Back to the review
          </a>
        </p>
        <Choice legend="Which version?" inline options={VERSIONS} value={version} onChange={setVersion} />
        <div class="sl-row">
          <Button kind="main" onClick={() => print()}>
            Print
          </Button>
          <Button onClick={save}>Save as a file</Button>
        </div>
      </div>
      <div ref={paper}>
        <ReportDocument report={report} personal={version === 'personal'} today={today()} />
      </div>
    </section>
  );
}

/** A page of its own, complete without anything beside it: no script, no picture, no address. */
function pageOf(markup: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of social media</title>
<style>${tokens}${base}${look}</style>
</head>
<body class="second-look report-page">
${markup}
</body>
</html>
`;
}
