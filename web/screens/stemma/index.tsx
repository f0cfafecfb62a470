/** Stemma: through whom a claim or the answers to a question came, from their origins down to the reports. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef } from 'react';
import { addressOf, go, Link, useQuery } from '../../address.tsx';
import { api, type StemmaGraph } from '../../api.ts';
import { type Strings, useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';
import { useKeys } from '../../ui/keys.ts';
import { BY_WEIGHT } from '../../ui/relations/kinds.ts';
import { BearingLabel } from '../../ui/relations/mark.tsx';
import { Loaded, Message } from '../../ui/states.tsx';
import { QuestionList } from '../questions/ledger.tsx';
import { Details } from './details.tsx';
import { Drawing } from './drawing.tsx';
import { type Across, acrossShown, type Forest, forestOf, type GraphEdge, type Step, stepFrom } from './forest.ts';
import { layOut, mirrored } from './layout.ts';
import { ListView } from './list-view.tsx';
import { saveSvg } from './save-svg.ts';
import { Viewport } from './viewport.tsx';
import './stemma.css';

export default function StemmaScreen(): ReactNode {
  const { value } = useQuery();
  const [question, claim] = [value('question'), value('claim')];
  if (question === '' && claim === '') return <Choose />;
  return <Followed of={question === '' ? { claim } : { question }} />;
}

function Choose(): ReactNode {
  const { t } = useSpeech();
  return (
    <>
      <header className="screen-head">
        <h1>{t.stemma.choose}</h1>
        <p className="soft">{t.stemma.chooseHint}</p>
      </header>
      <QuestionList hrefOf={({ id }) => addressOf('stemma', undefined, { question: id })} />
    </>
  );
}

function Followed({ of }: { readonly of: { readonly question?: string; readonly claim?: string } }): ReactNode {
  const { t } = useSpeech();
  const graph = useAnswer({ queryKey: ['stemma', of], queryFn: () => api.stemma(of) });
  return (
    <Loaded whole query={graph}>
      {(data) =>
        data.nodes.length === 0 ? (
          <Message whole title={t.stemma.empty} hint={t.stemma.emptyHint} />
        ) : (
          <Stemma graph={data} focus={of.claim ?? ''} />
        )
      }
    </Loaded>
  );
}

const ACROSS: readonly Across[] = ['none', 'against', 'all'];

interface StemmaProps {
  readonly graph: StemmaGraph;
  /** The claim that was asked for: chosen until another is. */
  readonly focus: string;
}

function Stemma({ graph, focus }: StemmaProps): ReactNode {
  const { t, language, number } = useSpeech();
  const { value, change } = useQuery();
  const forest = useMemo(() => forestOf(graph), [graph]);
  const layout = useMemo(() => {
    const plain = layOut(forest.items);
    return language === 'ar' ? mirrored(plain) : plain;
  }, [forest, language]);
  const list = value('view') === 'list';
  const chosen = value('node') === '' ? focus : value('node');
  const choose = (id: string): void => change({ node: id });
  const which = ACROSS.find((name) => name === value('across')) ?? 'against';
  const { shown, tooMany } = acrossShown(forest, which, list ? '' : chosen);
  const drawn = useRef<HTMLDivElement>(null);
  useWalk(forest, chosen, choose);
  return (
    <>
      <Head graph={graph} />
      <div className="stemma-bar">
        <Views list={list} />
        <AcrossMenu which={which} />
        <Legend forest={forest} across={shown} />
      </div>
      {tooMany > 0 && !list && <p className="soft">{t.stemma.tooMany(number(tooMany))}</p>}
      {list ? (
        <ListView forest={forest} across={tooMany > 0 ? [] : shown} />
      ) : (
        <div className="stemma-beside" ref={drawn}>
          <div className="stemma-graph">
            <Viewport layout={layout} tools={<Save drawn={drawn} title={titleOf(graph, t)} />}>
              {(zoom) => <Drawing {...{ forest, layout, chosen, choose, zoom }} across={shown} />}
            </Viewport>
          </div>
          <Details forest={forest} node={forest.node.get(chosen)} />
        </div>
      )}
    </>
  );
}

/** Arrow keys lead from box to box; they choose where they arrive. */
function useWalk(forest: Forest, chosen: string, choose: (id: string) => void): void {
  const { t, language } = useSpeech();
  const { change, value } = useQuery();
  const { keys } = t.stemma;
  const walk = (step: Step) => (): void => {
    const next = forest.node.has(chosen) ? stepFrom(forest, chosen, step) : forest.nodes[0]?.id;
    if (next) choose(next);
  };
  const [left, right]: readonly Step[] = language === 'ar' ? ['next', 'previous'] : ['previous', 'next'];
  const claim = forest.node.get(chosen)?.claim;
  useKeys('here', [
    { key: 'ArrowUp', label: keys.up, run: walk('up') },
    { key: 'ArrowDown', label: keys.down, run: walk('down') },
    { key: 'ArrowRight', label: keys[right as 'next' | 'previous'], run: walk(right) },
    { key: 'ArrowLeft', label: keys[left as 'next' | 'previous'], run: walk(left) },
    { key: 'r', label: keys.read, run: () => claim && go(addressOf('report', claim.report, { claim: claim.id })) },
    { key: 'v', label: keys.view, run: () => change({ view: value('view') === 'list' ? '' : 'list' }) },
  ]);
}

const titleOf = ({ question }: StemmaGraph, { said, stemma }: Strings): string =>
  question ? said(question.text) : stemma.title;

function Head({ graph }: { readonly graph: StemmaGraph }): ReactNode {
  const { t } = useSpeech();
  const { question, nodes } = graph;
  const claims = nodes.filter(({ kind }) => kind === 'claim');
  const origins = nodes.filter(({ kind, traced }) => kind === 'origin' && traced).length;
  const unknown = claims.filter(({ traced }) => !traced).length;
  return (
    <header className="screen-head">
      <p>
        {question ? (
          <Link href={addressOf('questions', question.id)}>{t.stemma.toQuestion}</Link>
        ) : (
          <Link href="/questions">{t.stemma.toQuestions}</Link>
        )}
      </p>
      <h1 dir="auto">{titleOf(graph, t)}</h1>
      <p className="soft">
        {!question && <span>{t.stemma.ofClaim}</span>}
        <span>{t.stemma.sum(t.words.claims(claims.length), t.words.origins(origins))}</span>
        {unknown > 0 && <span>{t.stemma.unknownClaims(unknown)}</span>}
        {unknown > 0 && <span>{t.questions.unknownMeans}</span>}
      </p>
    </header>
  );
}

function Views({ list }: { readonly list: boolean }): ReactNode {
  const { t } = useSpeech();
  const { change } = useQuery();
  return (
    <fieldset className="switch">
      <legend>{t.stemma.view}</legend>
      {(['graph', 'list'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={list === (name === 'list')}
          onClick={() => change({ view: name === 'list' ? name : '' })}
        >
          {t.stemma.views[name]}
        </button>
      ))}
    </fieldset>
  );
}

function AcrossMenu({ which }: { readonly which: Across }): ReactNode {
  const { t } = useSpeech();
  const { change } = useQuery();
  return (
    <label className="across-menu">
      <span className="soft">{t.stemma.cross}</span>{' '}
      <select value={which} onChange={(e) => change({ across: e.target.value === 'against' ? '' : e.target.value })}>
        {ACROSS.map((name) => (
          <option key={name} value={name}>
            {t.stemma.crossChoices[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Only what is drawn here. */
function Legend({ forest, across }: { readonly forest: Forest; readonly across: readonly GraphEdge[] }): ReactNode {
  const { t } = useSpeech();
  const there = new Set([...forest.above.values(), ...across].map(({ kind }) => kind));
  return (
    <ul className="stemma-legend" aria-label={t.stemma.legend}>
      <li>
        <span className="line-sample" /> {t.stemma.legendCopy}
      </li>
      {there.has('unknown') && (
        <li>
          <span className="line-sample unknown" /> {t.stemma.legendUnknown}
        </li>
      )}
      {BY_WEIGHT.filter((kind) => there.has(kind)).map((kind) => (
        <li key={kind}>
          <BearingLabel bearing={kind} />
        </li>
      ))}
    </ul>
  );
}

interface SaveProps {
  readonly drawn: React.RefObject<HTMLDivElement | null>;
  readonly title: string;
}

function Save({ drawn, title }: SaveProps): ReactNode {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const save = (): void => {
    const drawing = drawn.current?.querySelector<SVGSVGElement>('.stemma-drawing');
    if (!drawing) return;
    saveSvg(drawing, title);
    announce(t.stemma.saved);
  };
  return (
    <button type="button" onClick={save}>
      {t.stemma.save}
    </button>
  );
}
